package kz.goldenhour.aws.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.goldenhour.domain.audit.Anchor;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.LocalStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Against LocalStack, whose S3 knows Object Lock.
@DisplayNameGeneration(ReplaceUnderscores.class)
class S3AnchorsTest {
    private final Instant day = Instant.now().truncatedTo(ChronoUnit.DAYS);

    @SuppressWarnings("NullAway.Init") // filled before all tests
    private static LocalStackContainer localStack;

    @BeforeAll
    static void start() {
        localStack = LocalStack.start("S3AnchorsTest", "s3");
    }

    @AfterAll
    static void stop() {
        if (localStack != null) {
            localStack.stop();
        }
    }

    private final S3Client s3 = S3Client.builder()
            .endpointOverride(localStack.getEndpoint())
            .forcePathStyle(true)
            .region(Region.of(localStack.getRegion()))
            .credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(localStack.getAccessKey(), localStack.getSecretKey())))
            .httpClient(UrlConnectionHttpClient.create())
            .build();

    private S3Anchors anchors(String bucket, boolean lock) {
        s3.createBucket(it -> it.bucket(bucket).objectLockEnabledForBucket(lock));
        return new S3Anchors(s3, bucket, Duration.ofDays(30));
    }

    private Anchor anchor(Instant at, long decisions) {
        return new Anchor(Desks.TSON, at, decisions, "d" + decisions, 1, "p1");
    }

    @Test
    void what_is_kept_is_read_again_oldest_first() {
        var anchors = anchors("kept", true);
        var second = anchor(day.plus(1, ChronoUnit.DAYS), 9);

        assertThat(anchors.keep(second)).isTrue();
        assertThat(anchors.keep(anchor(day, 4))).isTrue();
        assertThat(anchors.all(Desks.TSON)).isEqualTo(List.of(anchor(day, 4), second));
    }

    @Test
    void the_first_of_a_day_stays() {
        var anchors = anchors("first", true);
        anchors.keep(anchor(day, 4));

        assertThat(anchors.keep(anchor(day.plusSeconds(3600), 5))).isFalse();
        assertThat(anchors.all(Desks.TSON)).containsExactly(anchor(day, 4));
    }

    @Test
    void it_is_locked_so_that_nobody_can_remove_it() {
        var anchors = anchors("locked", true);
        anchors.keep(anchor(day, 4));
        var object = s3.listObjectVersions(it -> it.bucket("locked")).versions().getFirst();

        var lock = s3.getObjectRetention(it -> it.bucket("locked").key(object.key()))
                .retention();
        assertThat(lock.mode().toString()).isEqualTo(ObjectLockMode.COMPLIANCE.toString());
        assertThat(lock.retainUntilDate()).isEqualTo(day.plus(30, ChronoUnit.DAYS));
        assertThatThrownBy(() -> s3.deleteObject(
                        it -> it.bucket("locked").key(object.key()).versionId(object.versionId())))
                .isInstanceOf(S3Exception.class);
    }

    @Test
    void who_writes_another_above_it_or_hides_it_changes_nothing() {
        var anchors = anchors("above", true);
        anchors.keep(anchor(day, 4));
        anchors.keep(anchor(day.plus(1, ChronoUnit.DAYS), 9));
        var keys = s3.listObjectsV2(it -> it.bucket("above")).contents();
        s3.putObject(
                it -> it.bucket("above").key(keys.getFirst().key()),
                RequestBody.fromString(AnchorJson.write(anchor(day, 3))));
        s3.deleteObject(it -> it.bucket("above").key(keys.getLast().key()));

        assertThat(anchors.all(Desks.TSON)).containsExactly(anchor(day, 4), anchor(day.plus(1, ChronoUnit.DAYS), 9));
    }

    @Test
    void a_bucket_without_object_lock_is_refused() {
        var anchors = anchors("unlocked", false);

        assertThatThrownBy(() -> anchors.keep(anchor(day, 4))).isInstanceOf(S3Exception.class);
    }

    @Test
    void a_desk_sees_its_own_alone() {
        var anchors = anchors("own", true);
        anchors.keep(anchor(day, 4));
        anchors.keep(new Anchor(new DeskId("other"), day, 2, "d2", 0, ""));

        assertThat(anchors.all(Desks.TSON)).containsExactly(anchor(day, 4));
    }
}
