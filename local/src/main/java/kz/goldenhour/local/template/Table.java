package kz.goldenhour.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// A table of the template.
///
/// @param name       its logical id
/// @param attributes name to type, of keys only
/// @param key        hash key, then range key
/// @param indexes    name to keys
/// @param stream     what a stream record shows; empty without a stream
/// @param expiry     the attribute by which items expire
public record Table(
        String name,
        Map<String, String> attributes,
        List<String> key,
        Map<String, List<String>> indexes,
        Optional<String> stream,
        Optional<String> expiry) {

    static Table read(String name, Tree properties) {
        return new Table(
                name,
                properties.at("AttributeDefinitions").items().stream()
                        .collect(Collectors.toMap(
                                it -> it.at("AttributeName").text(),
                                it -> it.at("AttributeType").text())),
                key(properties.at("KeySchema")),
                properties.at("GlobalSecondaryIndexes").items().stream()
                        .collect(Collectors.toMap(it -> it.at("IndexName").text(), it -> key(it.at("KeySchema")))),
                properties.at("StreamSpecification", "StreamViewType").maybe(),
                properties.at("TimeToLiveSpecification", "AttributeName").maybe());
    }

    private static List<String> key(Tree schema) {
        return schema.items().stream().map(it -> it.at("AttributeName").text()).toList();
    }

    /// The request that makes it.
    public CreateTableRequest request() {
        var request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes.entrySet().stream()
                        .map(it -> AttributeDefinition.builder()
                                .attributeName(it.getKey())
                                .attributeType(it.getValue())
                                .build())
                        .toList())
                .keySchema(schema(key));
        if (!indexes.isEmpty()) {
            request.globalSecondaryIndexes(
                    indexes.entrySet().stream().map(Table::index).toList());
        }
        stream.ifPresent(
                view -> request.streamSpecification(it -> it.streamEnabled(true).streamViewType(view)));
        return request.build();
    }

    private static GlobalSecondaryIndex index(Map.Entry<String, List<String>> index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.getKey())
                .keySchema(schema(index.getValue()))
                .projection(it -> it.projectionType("ALL"))
                .build();
    }

    private static List<KeySchemaElement> schema(List<String> names) {
        return names.stream()
                .map(name -> KeySchemaElement.builder()
                        .attributeName(name)
                        .keyType(name.equals(names.getFirst()) ? "HASH" : "RANGE")
                        .build())
                .toList();
    }
}
