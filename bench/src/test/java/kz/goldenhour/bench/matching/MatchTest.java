package kz.goldenhour.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchTest {
    private static final String BRIDGE =
            "{\"id\":\"bridge\",\"wordings\":[{\"lang\":\"ru\",\"text\":\"Мост в Карагандинской области закрыт на ремонт из-за трещин\"}],"
                    + "\"aliases\":[\"Говорят, мост под Карагандой совсем развалился и закрыт\"]}";
    private static final String ASKED =
            "{\"id\":\"q1\",\"text\":\"Мост в Карагандинской области закрыт на ремонт из-за трещин\"}";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private List<String> answers(String evidence, String queries) throws IOException {
        assertThat(Match.filter(file("evidence.jsonl", evidence), file("queries.jsonl", queries), out()))
                .isEmpty();
        return Files.readAllLines(out());
    }

    @Test
    void each_query_is_answered_in_order() throws IOException {
        var answers = answers(BRIDGE, ASKED + "\n{\"id\":\"q2\",\"text\":\"\"}\n");
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst())
                .contains("\"id\":\"q1\"", "\"outcome\":\"ANSWER\"", "\"evidence\":\"bridge\"", "\"candidates\":[{");
        assertThat(answers.getLast()).contains("\"id\":\"q2\"", "\"outcome\":\"NONE\"", "\"evidence\":null");
    }

    @Test
    void an_id_may_be_a_number_and_comes_back_as_it_was() throws IOException {
        var bridge = BRIDGE.replace("\"bridge\"", "7");
        var asked = ASKED.replace("\"q1\"", "12");
        assertThat(answers(bridge, asked))
                .allMatch(line -> line.contains("\"id\":12,") && line.contains("\"evidence\":7,"));
        assertThat(answers(bridge, asked.replace("}", ",\"exclude\":[7]}")))
                .allMatch(line -> line.contains("\"evidence\":null") && line.contains("\"candidates\":[]"));
    }

    @Test
    void an_alias_answers_too() throws IOException {
        assertThat(answers(
                        BRIDGE, "{\"id\":\"q\",\"text\":\"говорят мост под карагандой совсем развалился и закрыт\"}"))
                .allMatch(line -> line.contains("\"outcome\":\"ANSWER\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"bridge\", \"unknown\"]", "\"bridge\""})
    void an_excluded_record_is_not_there(String excluded) throws IOException {
        assertThat(answers(BRIDGE, ASKED.replace("}", ",\"exclude\":" + excluded + "}")))
                .allMatch(line -> line.contains("\"outcome\":\"NONE\"") && line.contains("\"candidates\":[]"));
    }

    @Test
    void files_of_other_systems_are_read() throws IOException {
        assertThat(answers("\uFEFF" + BRIDGE + "\r\n\r\n", "\uFEFF" + ASKED + "\r\n"))
                .allMatch(line -> line.contains("\"outcome\":\"ANSWER\""));
    }

    @Test
    void no_evidence_answers_nothing_and_no_queries_leave_an_empty_file() throws IOException {
        assertThat(answers("", ASKED)).allMatch(line -> line.contains("\"outcome\":\"NONE\""));
        assertThat(answers(BRIDGE, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[]",
                "{}",
                "{\"id\":\"x\"} {}",
                "{\"id\":\"x\",\"wordings\":[]}",
                "{\"id\":\"x\",\"wordings\":\"text\"}",
                "{\"id\":\"x\",\"wordings\":[{\"lang\":\"de\",\"text\":\"text\"}]}",
                "{\"id\":\"x\",\"wordings\":[{\"lang\":\"ru\",\"text\":\" \"}]}",
                "{\"id\":\"x\",\"wordings\":[{\"lang\":\"ru\",\"text\":\"текст\"}],\"aliases\":[7]}",
                "{\"id\":\"bridge\",\"wordings\":[{\"lang\":\"ru\",\"text\":\"текст\"}]}",
            })
    void a_bad_line_is_told_by_its_number(String line) throws IOException {
        var trouble = Match.filter(file("evidence.jsonl", BRIDGE + "\n\n" + line), file("queries.jsonl", ASKED), out());
        assertThat(trouble)
                .hasValueSatisfying(told ->
                        assertThat(told).contains("evidence.jsonl line 3: ").doesNotContain("\n"));
    }

    @Test
    void a_query_without_text_is_told_too() throws IOException {
        var trouble =
                Match.filter(file("evidence.jsonl", BRIDGE), file("queries.jsonl", ASKED + "\n{\"id\":\"q2\"}"), out());
        assertThat(trouble).hasValueSatisfying(told -> assertThat(told).endsWith("line 2: text must be a text"));
    }

    @Test
    void what_is_no_text_and_what_is_not_there_are_told() throws IOException {
        var latin = Files.write(folder.resolve("latin.jsonl"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Match.filter(latin, latin, out()))
                .hasValueSatisfying(told -> assertThat(told).contains("not UTF-8"));
        assertThat(Match.filter(folder.resolve("none.jsonl"), latin, out()))
                .hasValueSatisfying(told -> assertThat(told).startsWith("no such file: "));
    }
}
