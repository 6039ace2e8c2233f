package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.domain.claim.Openings;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.Sweep;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Whatever an exception says, the log repeats no word of a claim, no phone and no link.
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuietLogTest {
    private final House house = new House();

    @Test
    void a_matcher_that_fails_with_the_text_in_its_message() {
        var desks = new kz.goldenhour.domain.desk.Desks(house.stores.desks(), Desks.TSON);
        var openings = new Openings(house.stores, desks, house.matching, house.clock);
        var intake = new Intake(
                house.stores,
                text -> {
                    throw new IllegalStateException("cannot read: " + text);
                },
                openings,
                house.randomness,
                house.clock);

        var log = logOf(
                Intake.class,
                () -> intake.file(
                        Reports.reporter(), Particulars.of("Кассы закрыты"), Optional.empty(), Optional.empty()));

        assertThat(log).contains("matching is down", "IllegalStateException").doesNotContain("Кассы");
    }

    @Test
    void a_messenger_that_fails_with_phone_and_link_in_its_message() {
        house.intake.file(Reports.reporter(), Particulars.of("Кассы закрыты"), Optional.empty(), Optional.empty());
        house.clock.advance(Outbox.HEAD_START);
        Messenger broken = new FailingMessenger();
        var links = new Links(House.BASE_URL, house.randomness);
        var dispatch = new Dispatch(house.stores, broken, links, house.clock);

        var log = logOf(Sweep.class, () -> new Sweep(house.stores.outbox(), dispatch, house.clock).run());

        assertThat(log).contains("a message of the outbox failed", "ALERT").doesNotContain("+77", "/r/");
    }

    private static String logOf(Class<?> of, Runnable what) {
        var lines = new ArrayList<String>();
        var handler = new Recorder(lines);
        var logger = Logger.getLogger(of.getName());
        logger.addHandler(handler);
        try {
            what.run();
        } finally {
            logger.removeHandler(handler);
        }
        return String.join("", lines);
    }

    private static final class Recorder extends Handler {
        private final List<String> lines;

        Recorder(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
