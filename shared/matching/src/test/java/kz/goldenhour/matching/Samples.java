package kz.goldenhour.matching;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Wording;

/// SAMPLE evidence, all invented.
final class Samples {
    private Samples() {}

    static final String PAYMENT_RU = "Каждой семье выплатят единовременное пособие 42 500 тенге до 15 сентября";
    static final String PAYMENT_KK =
            "Әр отбасына 15 қыркүйекке дейін 42 500 теңге көлемінде біржолғы жәрдемақы төленеді";
    static final String BRIDGE_RU = "Мост через реку в Карагандинской области закрыт на ремонт из-за трещин";
    static final String WATER_RU = "Воду из кранов в Павлодаре пить нельзя из-за утечки на очистной станции";
    static final String VIRUS_KK = "7 тамызда Атырау қаласында жаңа вирус тіркелді";
    static final String SCHOOL_RU = "Школы Шымкента переведут на дистанционное обучение с понедельника";
    static final String FUEL_EN = "Petrol stations in Almaty will stop selling fuel to private cars next week";

    static List<IndexedEvidence> all() {
        return List.of(
                evidence("sample-payment", 1, PAYMENT_RU, PAYMENT_KK),
                evidence("sample-bridge", 1, BRIDGE_RU),
                evidence("sample-water", 1, WATER_RU),
                evidence("sample-virus", 1, VIRUS_KK),
                evidence("sample-school", 1, SCHOOL_RU),
                evidence("sample-fuel", 1, FUEL_EN));
    }

    static IndexedEvidence evidence(String id, long version, String... texts) {
        var wordings = new ArrayList<Wording>();
        for (var text : texts) {
            var lang = text.equals(FUEL_EN) ? Lang.EN : text.matches(".*[әғқңөұүі].*") ? Lang.KK : Lang.RU;
            wordings.add(new Wording(lang, text, false));
        }
        return new IndexedEvidence(ref(id, version), wordings);
    }

    static EvidenceRef ref(String id, long version) {
        return new EvidenceRef(new EvidenceId(id), version);
    }

    static EvidenceIndex index() {
        var index = new EvidenceIndex();
        index.apply(all(), List.of());
        return index;
    }
}
