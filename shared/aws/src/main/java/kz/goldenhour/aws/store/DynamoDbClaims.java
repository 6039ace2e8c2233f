package kz.goldenhour.aws.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimStore;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.review.Ruling;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reports and claims in the claims table. What several items must agree on is in [FilingTransactions] and
/// [RulingTransaction], what is found by the index `due` in [OpenClaims].
final class DynamoDbClaims implements ClaimStore {
    private final Table claims;
    private final OpenClaims open;
    private final Edges edges;
    private final FilingTransactions filings;
    private final RulingTransaction rulings;
    private final TickingTransaction tickings;
    private final ReopeningTransaction reopenings;
    private final Clock clock;

    DynamoDbClaims(Table claims, Table evidence, Clock clock) {
        this.claims = claims;
        this.open = new OpenClaims(claims);
        this.edges = new Edges(claims);
        this.filings = new FilingTransactions(claims, evidence, clock);
        this.rulings = new RulingTransaction(claims, evidence, clock);
        this.tickings = new TickingTransaction(claims);
        this.reopenings = new ReopeningTransaction(claims);
        this.clock = clock;
    }

    @Override
    public Optional<Claim> claim(ClaimId id) {
        return claims.get(ClaimItem.key(id)).map(ClaimItem::fromItem);
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return claims.get(ReportItem.key(id)).map(ReportItem::fromItem);
    }

    @Override
    public Optional<Earlier> earlier(IdempotentRequest request) {
        return claims.get(IdempotencyItem.key(request))
                .filter(row -> !row.isExpired(clock.instant()))
                .map(row -> IdempotencyItem.fromItem(row, request));
    }

    @Override
    public List<Pointer> pointers(List<PointerKey> keys, Instant now) {
        var found = claims.all(keys.stream().map(PointerItem::key).toList());
        return found.stream()
                .filter(row -> !row.isExpired(now))
                .map(PointerItem::fromItem)
                .toList();
    }

    @Override
    public OpenResult open(Opening opening) {
        return filings.open(opening);
    }

    @Override
    public JoinResult join(Filing filing) {
        return filings.join(filing);
    }

    @Override
    public OpenResult splitOff(ClaimId from, Opening opening) {
        return filings.splitOff(from, opening);
    }

    @Override
    public RulingResult rule(Ruling ruling) {
        return rulings.rule(ruling);
    }

    @Override
    public boolean reopen(Reopening reopening) {
        return reopenings.reopen(reopening);
    }

    @Override
    public boolean matched(Claim seen, Match match) {
        var after = seen.with(match);
        return switch (claims.put(ClaimItem.toItem(after), isRevision(seen))) {
            case Table.Update.Done _ -> true;
            case Table.Update.Refused(var current) ->
                current.map(ClaimItem::fromItem).filter(after::equals).isPresent();
        };
    }

    static Condition isRevision(Claim seen) {
        return Condition.of("revision = :revision").with(":revision", seen.revision());
    }

    @Override
    public List<Claim> due(Instant now, int most) {
        return open.due(now, most);
    }

    @Override
    public List<Claim> open(DeskId desk, int most) {
        return open.of(desk, most);
    }

    @Override
    public List<Claim> waking(DeskId desk, int most) {
        return open.waking(desk, most);
    }

    @Override
    public List<Claim> offeredTo(DeskId desk, int most) {
        return open.offeredTo(desk, most);
    }

    @Override
    public List<Claim> unmatched(int most) {
        return open.unmatched(most);
    }

    @Override
    public boolean tick(Ticking ticking) {
        return tickings.tick(ticking);
    }

    @Override
    public List<Report> reports(ClaimId claim, int most) {
        var keys = claims.query(it -> it.keyConditionExpression("pk = :pk AND begins_with(sk, :r)")
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(EdgeItem.pk(claim)), ":r", AttributeValue.fromS("R#")))
                        .limit(most))
                .limit(most)
                .map(row -> ReportItem.key(EdgeItem.report(row)))
                .toList();
        return claims.all(keys).stream()
                .map(ReportItem::fromItem)
                .sorted(Comparator.comparing(Report::receivedAt))
                .toList();
    }

    @Override
    public Map<ReportId, String> contacts(Collection<ReportId> reports) {
        var now = clock.instant();
        return claims.all(reports.stream().map(ContactItem::key).toList()).stream()
                .filter(row -> !row.isExpired(now))
                .collect(Collectors.toMap(ContactItem::report, row -> row.text("contact")));
    }

    @Override
    public Spread spread(ClaimId claim) {
        var count = new SpreadCount();
        claims.query(it -> it.keyConditionExpression("pk = :pk AND begins_with(sk, :r)")
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(EdgeItem.pk(claim)), ":r", AttributeValue.fromS("R#")))
                        .consistentRead(true))
                .map(EdgeItem::fromItem)
                .forEach(count::add);
        return count.spread();
    }

    @Override
    public boolean hasReported(ClaimId claim, CallerId caller) {
        return edges.hasReported(claim, caller);
    }

    @Override
    public int reportsSince(ClaimId claim, Instant since, int most) {
        return edges.since(claim, since, most);
    }
}
