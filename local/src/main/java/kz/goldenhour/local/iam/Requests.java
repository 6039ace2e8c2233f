package kz.goldenhour.local.iam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.goldenhour.local.template.Arns;
import kz.goldenhour.local.template.Statement.Asked;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// What a request asks for, in the words of IAM: action, resource, `dynamodb:LeadingKeys` (the partitions) and, where
/// something is updated, `dynamodb:Attributes` (the names of what it touches).
final class Requests {
    private static final String KEY = "pk";
    private static final Pattern PARTITION = Pattern.compile("\\w+ = (:\\w+).*");
    private static final Pattern NAME = Pattern.compile("(?<![:\\w#])(#?[A-Za-z_]\\w*)(?!\\w*\\()");
    private static final Pattern KEYWORD = Pattern.compile("SET|ADD|REMOVE|DELETE|AND|OR|NOT|BETWEEN|IN");

    private Requests() {}

    /// One thing for each item of a transaction.
    static List<Asked> of(String service, String operation, SdkRequest request) {
        return switch (request) {
            case GetItemRequest it -> List.of(on("GetItem", it.tableName(), it.key()));
            case BatchGetItemRequest it ->
                it.requestItems().entrySet().stream()
                        .flatMap(table ->
                                table.getValue().keys().stream().map(key -> on("BatchGetItem", table.getKey(), key)))
                        .toList();
            case QueryRequest it -> List.of(query(it));
            case ScanRequest it -> List.of(new Asked("dynamodb:Scan", Arns.table(it.tableName()), Map.of()));
            case PutItemRequest it -> List.of(on("PutItem", it.tableName(), it.item()));
            case DeleteItemRequest it -> List.of(on("DeleteItem", it.tableName(), it.key()));
            case UpdateItemRequest it ->
                List.of(update(
                        it.tableName(),
                        it.key(),
                        it.expressionAttributeNames(),
                        it.updateExpression(),
                        it.conditionExpression()));
            case TransactWriteItemsRequest it ->
                it.transactItems().stream().flatMap(Requests::written).toList();
            default -> List.of(other(service, operation, request));
        };
    }

    private static Stream<Asked> written(TransactWriteItem item) {
        return Stream.of(
                        Optional.ofNullable(item.put()).map(Requests::put),
                        Optional.ofNullable(item.update()).map(Requests::update),
                        Optional.ofNullable(item.delete()).map(Requests::delete),
                        Optional.ofNullable(item.conditionCheck()).map(Requests::check))
                .flatMap(Optional::stream);
    }

    private static Asked put(Put it) {
        return on("PutItem", it.tableName(), it.item());
    }

    private static Asked update(Update it) {
        return update(
                it.tableName(),
                it.key(),
                it.expressionAttributeNames(),
                it.updateExpression(),
                it.conditionExpression());
    }

    private static Asked delete(Delete it) {
        return on("DeleteItem", it.tableName(), it.key());
    }

    private static Asked check(ConditionCheck it) {
        return on("ConditionCheckItem", it.tableName(), it.key());
    }

    private static Asked on(String action, String table, Map<String, AttributeValue> item) {
        return new Asked("dynamodb:" + action, Arns.table(table), Map.of("dynamodb:LeadingKeys", partition(item)));
    }

    private static List<String> partition(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(KEY)).map(AttributeValue::s).stream()
                .toList();
    }

    private static Asked update(
            String table, Map<String, AttributeValue> key, Map<String, String> names, String... expressions) {
        var touched = Stream.concat(
                key.keySet().stream(),
                Stream.of(expressions)
                        .flatMap(it -> NAME.matcher(it).results())
                        .map(it -> it.group(1))
                        .filter(it -> !KEYWORD.matcher(it).matches())
                        .map(it -> names.getOrDefault(it, it)));
        return new Asked(
                "dynamodb:UpdateItem",
                Arns.table(table),
                Map.of("dynamodb:LeadingKeys", partition(key), "dynamodb:Attributes", touched.toList()));
    }

    private static Asked query(QueryRequest it) {
        var partition = PARTITION.matcher(it.keyConditionExpression());
        if (!partition.matches()) {
            throw new IllegalArgumentException("which partition? " + it.keyConditionExpression());
        }
        var table = Arns.table(it.tableName());
        var values = Optional.ofNullable(it.expressionAttributeValues().get(partition.group(1)));
        return new Asked(
                "dynamodb:Query",
                it.indexName() == null ? table : table + "/index/" + it.indexName(),
                Map.of(
                        "dynamodb:LeadingKeys",
                        values.map(AttributeValue::s).stream().toList()));
    }

    /// A topic or a subscription; a phone number, which has no ARN, stands for itself.
    private static Asked other(String service, String operation, SdkRequest request) {
        var resource = Stream.of("TopicArn", "SubscriptionArn", "PhoneNumber")
                .flatMap(it -> request.getValueForField(it, String.class).stream())
                .findFirst()
                .orElse("*");
        return new Asked(service + ":" + operation, resource, Map.of());
    }
}
