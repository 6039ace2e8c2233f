package kz.goldenhour.local.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.local.template.Statement.Asked;
import kz.goldenhour.local.template.Template;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/// Who may do what, by the policies in template.yaml. That each function may do all it needs, the whole ways show: the
/// local run refuses what a policy does not allow.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PoliciesTest {
    private static final String DESKS = "DesksTable";
    private static final String CLAIMS = "ClaimsTable";
    private static final Template TEMPLATE =
            Template.read(Path.of(System.getProperty("root")).resolve("template.yaml"), Map.of());

    private static boolean allowed(String function, SdkRequest request) {
        var operation = request.getClass().getSimpleName().replace("Request", "");
        var service = request instanceof PublishRequest ? "sns" : "dynamodb";
        return Requests.of(service, operation, request).stream()
                .allMatch(
                        asked -> TEMPLATE.function(function).policies().stream().anyMatch(it -> it.allows(asked)));
    }

    private static Set<String> allowed(SdkRequest request) {
        return TEMPLATE.functions().keySet().stream()
                .filter(it -> allowed(it, request))
                .map(it -> it.replace("Function", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, AttributeValue> key(String partition) {
        return Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS("META"));
    }

    private static UpdateItemRequest update(String table, String partition, String expression) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(key(partition))
                .updateExpression(expression)
                .conditionExpression("email = :email AND attribute_exists(pk)")
                .build();
    }

    private static PutItemRequest put(String table, String partition) {
        return PutItemRequest.builder().tableName(table).item(key(partition)).build();
    }

    @Test
    void officers_and_keys_are_changed_by_manage_desk_alone() {
        for (var partition : List.of("OFFICER#a", "DESK#d", "DESKS", "CALLER#c", "KEY#h", "ROTA#d", "CALENDAR")) {
            assertThat(allowed(put(DESKS, partition))).as(partition).containsExactly("ManageDesk");
            assertThat(allowed(update(DESKS, partition, "SET phone = :phone")))
                    .as(partition)
                    .containsExactly("ManageDesk");
        }
    }

    @Test
    void the_clock_notes_that_a_mail_address_is_confirmed_and_nothing_else_of_an_officer() {
        assertThat(allowed(update(DESKS, "OFFICER#a", "SET emailConfirmed = :yes")))
                .containsExactly("ManageDesk", "RunClock");
        assertThat(allowed(update(DESKS, "OFFICER#a", "SET emailConfirmed = :yes, pinHash = :hash")))
                .containsExactly("ManageDesk");
    }

    @Test
    void who_counts_counts_what_is_his() {
        assertThat(allowed(update(DESKS, "TRIES#a#2026-11-20", "ADD n :one")))
                .containsExactly("ManageDesk", "ReviewClaim");
        assertThat(allowed(update(DESKS, "RATE#c#1", "ADD n :one")))
                .containsExactly("CurateEvidence", "ManageDesk", "SubmitReport");
        assertThat(allowed(update(DESKS, "QUOTA#STORM#d", "SET places = :next")))
                .containsExactly("DispatchOutbox", "ManageDesk", "ReviewClaim", "RunClock", "SubmitReport");
        assertThat(allowed(update(DESKS, "DRILL#d", "SET sms = :sms")))
                .containsExactly("DispatchOutbox", "ManageDesk", "RunClock");
    }

    @Test
    void whoever_climbs_a_ladder_reads_an_officer_with_his_tries_in_one_call() {
        var keys = KeysAndAttributes.builder()
                .keys(List.of(key("OFFICER#a"), key("TRIES#a#2026-11-20")))
                .build();
        assertThat(allowed(BatchGetItemRequest.builder()
                        .requestItems(Map.of(DESKS, keys))
                        .build()))
                .containsExactly("DispatchOutbox", "ManageDesk", "ReviewClaim", "RunClock", "SubmitReport");
    }

    @Test
    void the_public_pages_read_no_report_no_link_and_no_officer() {
        for (var partition : List.of("REPORT#r", "LINK#h", "SESSION#h", "OUTBOX#k")) {
            var read = GetItemRequest.builder()
                    .tableName(CLAIMS)
                    .key(key(partition))
                    .build();
            assertThat(allowed(read))
                    .as(partition)
                    .doesNotContain("ServeNewsroom", "AuthorizeCaller", "CurateEvidence");
        }
        var officers = QueryRequest.builder()
                .tableName(DESKS)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("DESK#d")))
                .build();
        assertThat(allowed(officers))
                .doesNotContain("ServeNewsroom", "AuthorizeCaller", "CurateEvidence", "AnchorLedger");
    }

    @Test
    void one_thing_that_is_not_allowed_forbids_the_whole_transaction() {
        var both = TransactWriteItemsRequest.builder()
                .transactItems(Stream.of("TAP#a", "OFFICER#a")
                        .map(it -> Put.builder().tableName(DESKS).item(key(it)).build())
                        .map(it -> TransactWriteItem.builder().put(it).build())
                        .toList())
                .build();
        assertThat(allowed("ReviewClaimFunction", put(DESKS, "TAP#a"))).isTrue();
        assertThat(allowed("ReviewClaimFunction", both)).isFalse();
    }

    @Test
    void who_may_send_sends_to_its_topics_and_to_phones() {
        var sms = PublishRequest.builder().phoneNumber("+77000000001").build();
        assertThat(allowed(sms)).containsExactly("DispatchOutbox", "RunClock");
        var stranger = PublishRequest.builder()
                .topicArn("arn:aws:sns:eu-central-1:000000000000:Stranger")
                .build();
        assertThat(allowed(stranger)).isEmpty();
    }

    @Test
    void a_policy_that_cannot_be_read_is_no_permission() {
        assertThatThrownBy(() ->
                        Template.read(Path.of("src/test/resources/kz/goldenhour/local/iam/denies.yaml"), Map.of()))
                .hasMessageContaining("denies");
        assertThat(TEMPLATE.function("ServeNewsroomFunction").policies().stream()
                        .anyMatch(it -> it.allows(new Asked("dynamodb:DeleteTable", "*", Map.of()))))
                .isFalse();
    }
}
