package kz.goldenhour.local.template;

import java.time.Duration;
import java.util.List;

/// A function that reads a table's stream.
///
/// @param retries          how often a failed batch is tried again
/// @param oldest           records older than that are given up
/// @param bisect           whether a failed batch is split in two
/// @param reportsFailures  whether the function names the records that failed
/// @param filters          a record passes where one of them matches; none: all pass
public record StreamSource(
        String function,
        String table,
        int batch,
        int retries,
        Duration oldest,
        boolean bisect,
        boolean reportsFailures,
        List<EventPattern> filters) {

    static StreamSource read(Template.Event event) {
        var properties = event.properties();
        return new StreamSource(
                event.function(),
                Arns.tableOfStream(properties.at("Stream").text()),
                properties.at("BatchSize").number(100),
                properties.at("MaximumRetryAttempts").number(Integer.MAX_VALUE),
                Duration.ofSeconds(properties.at("MaximumRecordAgeInSeconds").number(86_400)),
                properties.at("BisectBatchOnFunctionError").isTrue(),
                properties.at("FunctionResponseTypes").items().stream()
                        .anyMatch(it -> it.text().equals("ReportBatchItemFailures")),
                properties.at("FilterCriteria", "Filters").items().stream()
                        .map(it -> EventPattern.read(it.at("Pattern").text()))
                        .toList());
    }
}
