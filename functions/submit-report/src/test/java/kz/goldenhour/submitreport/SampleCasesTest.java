package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.matching.MatchingIntake;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sample reports on the sample records, through the engine that is deployed.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleCasesTest {
    private static final List<String> RECORDS =
            List.of("sample-42500-tenge", "sample-almaty-blackout", "sample-egov-one-bank", "sample-talgar-cash-desks");

    private final House house = new House();
    private final SubmitReportHandler handler = new SubmitReportHandler(
            new SubmitReportHandler.Services(
                    new MatchingIntake(house.stores, Desks.TSON, house.randomness, house.clock).intake(), house.stores),
            new RateLimit(house.memory.callers(), 60, house.clock),
            house.clock,
            new Log(_ -> {}, house.clock));

    @BeforeEach
    void the_sample_records_are_in() {
        for (var name : RECORDS) {
            var file = Json.read(Events.text("events/evidence/" + name + ".json"));
            var wordings = file.path("wordings")
                    .valueStream()
                    .map(it -> new Wording(
                            Lang.ofTag(it.path("lang").asText()).orElseThrow(),
                            it.path("text").asText(),
                            false))
                    .toList();
            house.stores
                    .evidence()
                    .put(new Evidence(
                            new EvidenceId(name),
                            1,
                            Desks.TSON,
                            wordings,
                            Evidences.rebuttal(),
                            new Validity.Lasting(Optional.empty()),
                            house.clock.instant().minus(Duration.ofHours(1)),
                            file.path("preApproved").asBoolean(),
                            false,
                            false,
                            "sample-editor"));
        }
    }

    private String status(String event) {
        var answer = handler.handleRequest(Events.request(event), null);
        assertThat(answer.getStatusCode()).isEqualTo(201);
        return Json.read(answer.getBody()).path("status").asText();
    }

    private Optional<String> found() {
        return house.stores.outbox().due(house.clock.instant().plus(Duration.ofHours(1)), 1).stream()
                .map(key -> key.value().split("#")[0])
                .flatMap(id -> house
                        .stores
                        .claims()
                        .claim(new ClaimId(id))
                        .flatMap(claim -> claim.match())
                        .flatMap(match -> match.evidence())
                        .stream())
                .map(ref -> ref.id().value())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "report-talgar-ru, sample-talgar-cash-desks",
        "report-talgar-kk, sample-talgar-cash-desks",
        "report-least, sample-talgar-cash-desks",
        "report-egov-one-bank, sample-egov-one-bank",
        "report-blackout, sample-almaty-blackout"
    })
    void the_officer_is_shown_the_record_that_fits(String event, String record) {
        assertThat(status(event)).isEqualTo("underReview");
        assertThat(found()).contains(record);
    }

    @Test
    void the_pre_approved_record_answers_at_once() {
        assertThat(status("report-42500")).isEqualTo("answered");
    }

    @Test
    void another_amount_is_never_answered_by_it() {
        assertThat(status("report-50000")).isEqualTo("underReview");
    }

    @Test
    void what_nothing_verified_is_about_goes_to_the_officer_without_evidence() {
        assertThat(status("report-matches-nothing")).isEqualTo("underReview");
        assertThat(found()).isEmpty();
    }
}
