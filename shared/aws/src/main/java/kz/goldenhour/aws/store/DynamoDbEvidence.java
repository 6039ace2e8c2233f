package kz.goldenhour.aws.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.EvidenceStore;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/// Evidence in the evidence table.
final class DynamoDbEvidence implements EvidenceStore {
    /// Clocks of writers may be ahead of ours by so much.
    private static final Duration SKEW = Duration.ofMinutes(1);

    /// Looking back further than this reads the table instead of the index: it is cheaper then.
    private static final Duration BY_INDEX = Duration.ofDays(2);

    private static final int SEGMENTS = 4;

    private final Table evidence;
    private final Clock clock;

    DynamoDbEvidence(Table evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public Optional<Evidence> find(EvidenceId id) {
        return evidence.get(EvidenceItem.key(id)).map(EvidenceItem::fromItem);
    }

    @Override
    public Optional<Evidence> find(EvidenceRef version) {
        return evidence.get(EvidenceItem.key(version)).map(EvidenceItem::fromItem);
    }

    @Override
    public PutResult put(Evidence record) {
        var transaction = new Transaction(evidence.client());
        int newest = transaction.put(
                evidence.name(), EvidenceItem.newest(record, clock.instant()), EvidenceItem.follows(record));
        transaction.put(evidence.name(), EvidenceItem.history(record));
        var outcome = transaction.commit();
        if (outcome.committed()) {
            return new PutResult.Stored(record);
        }
        var current = outcome.old(newest).map(EvidenceItem::fromItem);
        return current.equals(Optional.of(record)) ? new PutResult.Stored(record) : new PutResult.Conflict(current);
    }

    @Override
    public List<Evidence> changedSince(Instant since) {
        var now = clock.instant();
        if (since.isBefore(now.minus(BY_INDEX))) {
            return scan().map(EvidenceItem::fromItem).toList();
        }
        return EvidenceItem.hours(since, now.plus(SKEW))
                .flatMap(hour -> changed(hour, since))
                .map(EvidenceItem::fromItem)
                .toList();
    }

    private Stream<Row> changed(String hour, Instant since) {
        return evidence.query(it -> it.indexName(EvidenceItem.INDEX)
                .keyConditionExpression("changedHour = :hour AND changedKey >= :since")
                .expressionAttributeValues(Map.of(
                        ":hour", AttributeValue.fromS(hour),
                        ":since", AttributeValue.fromS(EdgeItem.from(since)))));
    }

    /// Reads the whole table: the one place where that is right, for a first load needs all of it anyway. Four segments
    /// are read at the same time.
    @Override
    public List<Evidence> all() {
        return scan().map(EvidenceItem::fromItem)
                .filter(record -> !record.retired())
                .toList();
    }

    private Stream<Row> scan() {
        return IntStream.range(0, SEGMENTS).parallel().boxed().flatMap(this::segment);
    }

    private Stream<Row> segment(int segment) {
        var request = ScanRequest.builder()
                .tableName(evidence.name())
                .segment(segment)
                .totalSegments(SEGMENTS)
                .consistentRead(true)
                .filterExpression("sk = :newest")
                .expressionAttributeValues(Map.of(":newest", AttributeValue.fromS(Key.META)))
                .build();
        return Stream.iterate(
                        Optional.of(page(request)),
                        Optional::isPresent,
                        page -> page.filter(ScanResponse::hasLastEvaluatedKey)
                                .map(it -> page(request.toBuilder()
                                        .exclusiveStartKey(it.lastEvaluatedKey())
                                        .build())))
                .flatMap(Optional::stream)
                .flatMap(page -> page.items().stream())
                .map(Row::new);
    }

    private ScanResponse page(ScanRequest request) {
        return Retry.call(() -> evidence.client().scan(request));
    }
}
