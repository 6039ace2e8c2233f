package kz.goldenhour.submitreport;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.domain.caller.Role;

/// What is played before the snapshot of this function: reports that walk every way of the matching, read again and
/// disputed.
final class Play {
    /// Of the records on the stage: the same words, other words, another number, date, place and negation, two claims
    /// in
    /// one, another spelling; and of nothing that is on record. Twice the same, which joins.
    private static final List<String> TEXTS = List.of(
            "С 15 июля всем выплатят по 42 500 тенге",
            "С 15 июля всем выплатят по 42 500 тенге",
            "Рас па, 15 шілдеден бастап 42 500 теңге төленеді?",
            "Всем снова выплатят 42 500 тенге, надо подать заявку по ссылке",
            "Правда ли, что с 16 июля всем выплатят по 75 тысяч тенге?",
            "Правда ли, что в Талгарском ЦОНе не работают кассы?",
            "Правда ли, что в ЦОНе города Алматы работают кассы?",
            "Talgar audanyndagy HQKO-da kassalar zhumys istemeidi",
            "Банк Казахстана запретил открывать счета. Кроме того, с 15 июля всем выплатят по 42 500 тенге.",
            "Рас па, бүгін №12 емхана жөндеуге жабық па?",
            "Правда ли, что с 3 августа поликлиника №12 закрыта на ремонт?",
            "Is it closed today?");

    private Play() {}

    static void play(Rehearsal stage) {
        stage.cast().evidence();
        var handler = new SubmitReportHandler(stage.aws());
        for (var text : TEXTS) {
            file(handler, stage, Map.of("text", text));
        }
        var id = file(
                handler,
                stage,
                Map.of(
                        "text", "Правда ли, что мост через реку Есиль закрыт?",
                        "lang", "ru",
                        "sourceUrl", "https://rehearsal.invalid",
                        "seenAt", "rehearsal",
                        "region", "almaty",
                        "contact", "rehearsal",
                        "attachments", List.of("https://rehearsal.invalid/1")));
        Stream.of("GET /v1/reports/{id}", "POST /v1/reports/{id}/dispute")
                .forEach(route -> handler.handleRequest(stage.request(Role.REPORTER, route, id, ""), null));
    }

    private static String file(SubmitReportHandler handler, Rehearsal stage, Map<String, Object> body) {
        var filed = handler.handleRequest(stage.request(Role.REPORTER, "POST /v1/reports", "", Json.write(body)), null);
        return Json.read(filed.getBody()).path("id").asText();
    }
}
