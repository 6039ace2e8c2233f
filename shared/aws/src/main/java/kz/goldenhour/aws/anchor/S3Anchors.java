package kz.goldenhour.aws.anchor;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.audit.Anchor;
import kz.goldenhour.domain.audit.Anchors;
import kz.goldenhour.domain.desk.DeskId;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Anchors as objects `ledger/<desk>/<day>.json` of a bucket with Object Lock. Each is locked in compliance mode: until
/// its time is over not even the account's owner can change or remove it. A bucket without Object Lock refuses them.
public final class S3Anchors implements Anchors {
    private static final int TAKEN = 412;

    private final S3Client s3;
    private final String bucket;
    private final Duration locked;

    /// @param locked how long nobody can remove one
    public S3Anchors(S3Client s3, String bucket, Duration locked) {
        this.s3 = s3;
        this.bucket = bucket;
        this.locked = locked;
    }

    /// In the bucket of the settings; nowhere where none is named.
    public static Anchors of(Settings settings) {
        return settings.auditBucket()
                .<Anchors>map(bucket -> new S3Anchors(
                        S3Client.builder()
                                .httpClient(UrlConnectionHttpClient.create())
                                .build(),
                        bucket,
                        settings.auditLock()))
                .orElseGet(Anchors::none);
    }

    @Override
    public boolean keep(Anchor anchor) {
        s3.getObjectLockConfiguration(it -> it.bucket(bucket)); // fails where there is none
        try {
            s3.putObject(
                    it -> it.bucket(bucket)
                            .key(key(anchor))
                            .contentType("application/json")
                            .ifNoneMatch("*")
                            .objectLockMode(ObjectLockMode.COMPLIANCE)
                            .objectLockRetainUntilDate(anchor.at().plus(locked)),
                    RequestBody.fromString(AnchorJson.write(anchor)));
            return true;
        } catch (S3Exception refused) {
            if (refused.statusCode() == TAKEN) {
                return false;
            }
            throw refused;
        }
    }

    /// The first version of each: a lock keeps a version, it does not forbid to put another above it, or a mark that
    /// hides it.
    @Override
    public List<Anchor> all(DeskId desk) {
        var first = new TreeMap<String, ObjectVersion>();
        s3.listObjectVersionsPaginator(it -> it.bucket(bucket).prefix(folder(desk)))
                .versions()
                .forEach(version -> first.put(version.key(), version)); // of each key the newest comes first
        return first.values().stream()
                .map(version -> s3.getObjectAsBytes(
                        it -> it.bucket(bucket).key(version.key()).versionId(version.versionId())))
                .map(object -> AnchorJson.read(object.asUtf8String()))
                .toList();
    }

    private static String folder(DeskId desk) {
        return "ledger/" + desk + "/";
    }

    private static String key(Anchor anchor) {
        return folder(anchor.desk()) + anchor.at().atZone(AstanaTime.ZONE).toLocalDate() + ".json";
    }
}
