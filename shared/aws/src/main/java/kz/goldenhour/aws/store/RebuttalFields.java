package kz.goldenhour.aws.store;

import java.net.URI;
import java.time.LocalDate;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.publish.Rebuttal;

/// A rebuttal as a map: rating, quote, body, sources, spokesperson.
final class RebuttalFields {
    private RebuttalFields() {}

    static Item write(Rebuttal rebuttal) {
        return Item.map()
                .text("rating", rebuttal.rating().name())
                .map("quote", texts(rebuttal.quote()))
                .map("body", texts(rebuttal.body()))
                .list(
                        "sources",
                        rebuttal.sources(),
                        it -> Item.map()
                                .text("title", it.title())
                                .text("url", it.url().toString())
                                .text("date", it.date().map(LocalDate::toString)))
                .map(
                        "spokesperson",
                        rebuttal.spokesperson()
                                .map(it ->
                                        Item.map().map("name", texts(it.name())).map("post", texts(it.post()))));
    }

    static Rebuttal read(Row row) {
        return new Rebuttal(
                Rating.valueOf(row.text("rating")),
                texts(row.map("quote")),
                texts(row.map("body")),
                row.list(
                        "sources",
                        it -> new Source(
                                it.text("title"),
                                URI.create(it.text("url")),
                                it.optionalText("date").map(LocalDate::parse))),
                row.optionalMap("spokesperson")
                        .map(it -> new Spokesperson(texts(it.map("name")), texts(it.map("post")))));
    }

    static Item texts(Texts texts) {
        return Item.map().text("kk", texts.kk()).text("ru", texts.ru()).text("en", texts.en());
    }

    static Texts texts(Row row) {
        return new Texts(row.text("kk"), row.text("ru"), row.optionalText("en"));
    }
}
