package kz.goldenhour.bench.coldstart;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Runs in a child JVM on the class path of submit-report: what the SDK alone costs to store one thing in one
/// transaction.
final class SdkChild {
    private SdkChild() {}

    public static void main(String[] arguments) {
        try (var client = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            var item = Map.of(
                    "pk", AttributeValue.fromS("BENCH#" + UUID.randomUUID()), "sk", AttributeValue.fromS("META"));
            var put = Put.builder().tableName(arguments[0]).item(item).build();
            client.transactWriteItems(
                    b -> b.transactItems(TransactWriteItem.builder().put(put).build()));
        }
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println("@cpuMs=" + system.getProcessCpuTime() / 1_000_000);
        System.out.println(
                "@classes=" + ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
        System.exit(0);
    }
}
