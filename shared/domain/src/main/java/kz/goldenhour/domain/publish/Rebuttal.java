package kz.goldenhour.domain.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;

/// The text that answers a claim, with its rating and sources. A version of it is named by its content hash.
///
/// @param quote at most 200 characters a language: what a newsroom can quote, and the SMS form
/// @param body  at most 5,000 characters a language: what is true, in plain words
public record Rebuttal(
        Rating rating, Texts quote, Texts body, List<Source> sources, Optional<Spokesperson> spokesperson)
        implements Content {
    public static final int QUOTE_MOST = 200;
    public static final int BODY_MOST = 5_000;
    /// So that every form of a publication fits into one SNS message of 256 KB.
    public static final int SOURCES_MOST = 8;

    public Rebuttal {
        quote.within("quote", QUOTE_MOST);
        body.within("body", BODY_MOST);
        sources = List.copyOf(sources);
        if (sources.size() > SOURCES_MOST) {
            throw new IllegalArgumentException("a rebuttal names at most " + SOURCES_MOST + " sources");
        }
    }

    @Override
    public String contentHash() {
        var fields = new ArrayList<String>();
        fields.add(rating.name());
        add(fields, quote);
        add(fields, body);
        for (var source : sources) {
            fields.add(source.title());
            fields.add(source.url().toString());
            fields.add(source.date().map(Object::toString).orElse(""));
        }
        spokesperson.ifPresent(person -> {
            add(fields, person.name());
            add(fields, person.post());
        });
        return Digest.of(fields.toArray(String[]::new));
    }

    /// The languages in which both quote and body are written.
    @Override
    public List<Lang> languages() {
        return quote.languages().stream().filter(body.languages()::contains).toList();
    }

    private static void add(List<String> fields, Texts texts) {
        fields.add(texts.kk());
        fields.add(texts.ru());
        fields.add(texts.en().orElse(""));
    }
}
