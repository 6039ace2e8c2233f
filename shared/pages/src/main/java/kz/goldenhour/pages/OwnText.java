package kz.goldenhour.pages;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.text.Hidden;

/// Turns the fields of a text of one's own into a rebuttal, and a rebuttal into fields. A source is one line: title,
/// address, and a date where there is one.
public sealed interface OwnText {

    /// It can be published.
    record Written(Rebuttal rebuttal) implements OwnText {}

    /// Something is missing or too long.
    record Lacking(List<Problem> problems) implements OwnText {}

    /// Reads the fields that begin with `prefix`.
    static OwnText read(Typed typed, String prefix, Optional<Rating> rating) {
        return new Reader(typed, prefix).read(rating);
    }

    /// What the field of this name holds for a rebuttal.
    static String field(Rebuttal rebuttal, String name) {
        var person = rebuttal.spokesperson();
        return switch (name) {
            case "quote-kk" -> rebuttal.quote().kk();
            case "quote-ru" -> rebuttal.quote().ru();
            case "quote-en" -> rebuttal.quote().en().orElse("");
            case "body-kk" -> rebuttal.body().kk();
            case "body-ru" -> rebuttal.body().ru();
            case "body-en" -> rebuttal.body().en().orElse("");
            case "sources" -> rebuttal.sources().stream().map(OwnText::line).collect(Collectors.joining("\n"));
            case "name-kk" -> person.map(who -> who.name().kk()).orElse("");
            case "name-ru" -> person.map(who -> who.name().ru()).orElse("");
            case "post-kk" -> person.map(who -> who.post().kk()).orElse("");
            case "post-ru" -> person.map(who -> who.post().ru()).orElse("");
            default -> "";
        };
    }

    private static String line(Source source) {
        return source.title() + " " + source.url()
                + source.date().map(date -> " " + date).orElse("");
    }

    /// Reads one form, noting what is wrong as it goes.
    final class Reader {
        private static final Pattern LINE = Pattern.compile("(.*?)\\s*\\b(https?://\\S+)\\s*(.*)");
        private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

        private final Typed typed;
        private final String prefix;
        private final List<Problem> problems = new ArrayList<>();

        private Reader(Typed typed, String prefix) {
            this.typed = typed;
            this.prefix = prefix;
        }

        private OwnText read(Optional<Rating> rating) {
            if (rating.isEmpty()) {
                problems.add(new Problem(prefix + "rating", "problem.rating"));
            }
            required("quote-kk", Rebuttal.QUOTE_MOST);
            required("quote-ru", Rebuttal.QUOTE_MOST);
            atMost("quote-en", Rebuttal.QUOTE_MOST);
            required("body-kk", Rebuttal.BODY_MOST);
            required("body-ru", Rebuttal.BODY_MOST);
            atMost("body-en", Rebuttal.BODY_MOST);
            var sources = sources();
            var person = person();
            if (!problems.isEmpty()) {
                return new Lacking(List.copyOf(problems));
            }
            return new Written(new Rebuttal(rating.orElseThrow(), texts("quote"), texts("body"), sources, person));
        }

        /// Marks that nobody sees would let the public read something else than the officer did.
        private String value(String name) {
            return Hidden.without(typed.get(prefix + name)).strip();
        }

        private Texts texts(String name) {
            return new Texts(value(name + "-kk"), value(name + "-ru"), Optional.of(value(name + "-en")));
        }

        private void required(String name, int most) {
            if (value(name).isEmpty()) {
                problems.add(new Problem(prefix + name, "problem.empty"));
            }
            atMost(name, most);
        }

        private void atMost(String name, int most) {
            if (value(name).codePointCount(0, value(name).length()) > most) {
                var word = most == Rebuttal.QUOTE_MOST ? "problem.quote.long" : "problem.body.long";
                problems.add(new Problem(prefix + name, word));
            }
        }

        private List<Source> sources() {
            var read = value("sources")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Reader::source)
                    .toList();
            if (read.stream().anyMatch(Optional::isEmpty) || read.size() > Rebuttal.SOURCES_MOST) {
                problems.add(new Problem(prefix + "sources", "problem.sources"));
            }
            return read.stream()
                    .flatMap(Optional::stream)
                    .limit(Rebuttal.SOURCES_MOST)
                    .toList();
        }

        private static Optional<Source> source(String line) {
            var parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                return Optional.empty();
            }
            try {
                var url = URI.create(parts.group(2));
                var title = parts.group(1).isBlank() ? String.valueOf(url.getHost()) : parts.group(1);
                return Optional.of(new Source(title, url, date(parts.group(3))));
            } catch (IllegalArgumentException notASource) {
                return Optional.empty();
            }
        }

        private static Optional<LocalDate> date(String text) {
            return text.isBlank()
                    ? Optional.empty()
                    : parsed(text, LocalDate::parse).or(() -> parsed(text, it -> LocalDate.parse(it, DOTTED)));
        }

        private static Optional<LocalDate> parsed(String text, Function<String, LocalDate> parser) {
            try {
                return Optional.of(parser.apply(text.strip()));
            } catch (DateTimeException otherForm) {
                return Optional.empty();
            }
        }

        private Optional<Spokesperson> person() {
            var fields = List.of("name-kk", "name-ru", "post-kk", "post-ru");
            if (fields.stream().allMatch(name -> value(name).isEmpty())) {
                return Optional.empty();
            }
            for (var name : fields) {
                required(name, Rebuttal.QUOTE_MOST);
            }
            return problems.isEmpty() ? Optional.of(new Spokesperson(texts("name"), texts("post"))) : Optional.empty();
        }
    }
}
