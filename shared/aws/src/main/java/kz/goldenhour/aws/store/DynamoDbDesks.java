package kz.goldenhour.aws.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.goldenhour.aws.store.Table.Update;
import kz.goldenhour.domain.desk.Changing;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.OnCall;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.WorkingCalendar;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Desks and officers in the desks table.
final class DynamoDbDesks implements DeskStore {
    private final Table desks;
    private final Table claims;

    /// @param claims the outbox is there
    DynamoDbDesks(Table desks, Table claims) {
        this.desks = desks;
        this.claims = claims;
    }

    @Override
    public Optional<Desk> find(DeskId id) {
        return desks.get(DeskItem.key(id)).map(DeskItem::fromItem);
    }

    @Override
    public List<Desk> all() {
        return desks.query(it -> it.keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(DeskItem.PK)))
                        .consistentRead(true))
                .map(DeskItem::fromItem)
                .toList();
    }

    @Override
    public boolean put(Desk desk) {
        return put(
                DeskItem.toItem(desk),
                desk.version(),
                row -> DeskItem.fromItem(row).equals(desk));
    }

    @Override
    public Optional<DutyOfficer> officer(OfficerId id) {
        return desks.get(OfficerItem.key(id)).map(OfficerItem::fromItem);
    }

    @Override
    public Optional<OnCall> onCall(OfficerId id, LocalDate day) {
        return OfficerItem.onCall(id, desks.all(List.of(OfficerItem.key(id), DynamoDbPinTries.key(id, day))));
    }

    @Override
    public List<DutyOfficer> officers(DeskId desk) {
        return desks.query(it -> it.keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(OfficerItem.listOf(desk))))
                        .consistentRead(true))
                .map(OfficerItem::fromItem)
                .toList();
    }

    @Override
    public boolean put(DutyOfficer officer) {
        var transaction = new Transaction(desks.client());
        OfficerItem.put(transaction, desks.name(), officer);
        return transaction.commit().committed();
    }

    @Override
    public Optional<DutyOfficer> rename(DutyOfficer renamed) {
        var transaction = new Transaction(desks.client());
        for (var key : List.of(OfficerItem.key(renamed.id()), OfficerItem.listKey(renamed))) {
            transaction.update(desks.name(), key, OfficerItem.RENAME, OfficerItem.renaming(renamed));
        }
        return transaction.commit().committed() ? officer(renamed.id()) : Optional.empty();
    }

    @Override
    public Optional<Rota> rota(DeskId desk) {
        return desks.get(RotaItem.key(desk)).map(RotaItem::fromItem);
    }

    @Override
    public boolean put(Rota rota) {
        return put(
                RotaItem.toItem(rota),
                rota.version(),
                row -> RotaItem.fromItem(row).equals(rota));
    }

    @Override
    public WorkingCalendar calendar() {
        return desks.get(CalendarItem.KEY).map(CalendarItem::fromItem).orElseGet(WorkingCalendar::plain);
    }

    @Override
    public boolean put(WorkingCalendar calendar) {
        return put(
                CalendarItem.toItem(calendar),
                calendar.version(),
                row -> CalendarItem.fromItem(row).equals(calendar));
    }

    /// Stores what follows version `version - 1`; true too where it is there already: a lost reply is sent again.
    private boolean put(Map<String, AttributeValue> item, long version, Predicate<Row> same) {
        var condition = version == 1 ? Condition.ABSENT : EvidenceItem.isVersion(version - 1);
        return switch (desks.put(item, condition)) {
            case Update.Done _ -> true;
            case Update.Refused(var current) -> current.filter(same).isPresent();
        };
    }

    @Override
    public void tapped(OfficerId officer, Instant at) {
        desks.put(TapItem.toItem(officer, at), TapItem.laterThan(at));
    }

    @Override
    public Optional<Instant> lastTap(OfficerId officer) {
        return desks.get(TapItem.key(officer)).map(row -> row.time("at"));
    }

    @Override
    public boolean begin(Drill drill) {
        return switch (desks.put(DrillItem.toItem(drill), Condition.ABSENT)) {
            case Update.Done _ -> true;
            case Update.Refused(var current) ->
                current.map(DrillItem::fromItem).filter(drill::equals).isPresent();
        };
    }

    @Override
    public Optional<Drill> drill(DeskId desk, Instant at) {
        return desks.get(DrillItem.key(desk, at)).map(DrillItem::fromItem);
    }

    @Override
    public Optional<Drill> lastDrill(DeskId desk) {
        return desks.query(it -> it.keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(DrillItem.pk(desk))))
                        .scanIndexForward(false)
                        .limit(1)
                        .consistentRead(true))
                .findFirst()
                .map(DrillItem::fromItem);
    }

    @Override
    public void note(DeskId desk, Instant drill, OfficerId officer, Drill.Note note) {
        desks.update(DrillItem.key(desk, drill), DrillItem.update(note), DrillItem.noting(officer, note));
    }

    @Override
    public Optional<OfficerChange> change(OfficerId officer) {
        return desks.get(ChangeItem.key(officer)).map(ChangeItem::fromItem);
    }

    @Override
    public boolean put(Changing changing) {
        return new ChangingTransaction(desks, claims).put(changing);
    }

    @Override
    public void confirmed(OfficerId officer, Email email, boolean confirmed) {
        officer(officer).filter(it -> it.email().equals(Optional.of(email))).ifPresent(it -> {
            var transaction = new Transaction(desks.client());
            for (var key : List.of(OfficerItem.key(officer), OfficerItem.listKey(it))) {
                var condition = Condition.of("email = :email")
                        .with(":email", email.value())
                        .with(":confirmed", confirmed);
                transaction.update(desks.name(), key, "SET emailConfirmed = :confirmed", condition);
            }
            transaction.commit();
        });
    }

    @Override
    public void remove(OfficerId officer) {
        officer(officer).ifPresent(it -> {
            var transaction = new Transaction(desks.client());
            transaction.delete(desks.name(), OfficerItem.key(officer));
            transaction.delete(desks.name(), OfficerItem.listKey(it));
            transaction.commit();
        });
    }
}
