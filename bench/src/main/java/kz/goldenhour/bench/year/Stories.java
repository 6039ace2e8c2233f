package kz.goldenhour.bench.year;

import java.util.List;
import java.util.Random;
import kz.goldenhour.domain.Lang;

/// Claims for a year, put together from places, bodies, numbers and what is said of them. All are made up.
final class Stories {
    private static final List<String> PLACES_RU = List.of(
            "Астане",
            "Алматы",
            "Шымкенте",
            "Караганде",
            "Актобе",
            "Таразе",
            "Павлодаре",
            "Семее",
            "Кызылорде",
            "Костанае",
            "Уральске",
            "Петропавловске",
            "Актау",
            "Талдыкоргане",
            "Кокшетау",
            "Туркестане",
            "Атырау");
    private static final List<String> PLACES_KK = List.of(
            "Астанада",
            "Алматыда",
            "Шымкентте",
            "Қарағандыда",
            "Ақтөбеде",
            "Таразда",
            "Павлодарда",
            "Семейде",
            "Қызылордада",
            "Қостанайда",
            "Оралда",
            "Петропавлда",
            "Ақтауда",
            "Талдықорғанда",
            "Көкшетауда",
            "Түркістанда",
            "Атырауда");
    private static final List<String> SAID_RU = List.of(
            "В %1$s с понедельника закрывают %2$d поликлиник и увольняют врачей",
            "В %1$s отключат горячую воду на %2$d дней из-за долгов города",
            "В %1$s всем пенсионерам выплатят по %2$d тенге, нужно прийти с удостоверением",
            "В %1$s отравились %2$d школьников, в больницах скрывают число пострадавших",
            "В %1$s подорожает проезд в автобусе до %2$d тенге уже завтра",
            "В %1$s кредиты населения спишут тем, у кого больше %2$d тенге долга",
            "В %1$s прорвало плотину, затопило %2$d домов, людей не эвакуируют",
            "В %1$s банк заморозил %2$d счетов и не отдаёт вклады",
            "В %1$s введут комендантский час, задержали %2$d человек");
    private static final List<String> SAID_KK = List.of(
            "%1$s дүйсенбіден бастап %2$d емхана жабылып, дәрігерлер жұмыстан шығарылады",
            "%1$s қаланың қарызына байланысты ыстық су %2$d күнге өшіріледі",
            "%1$s барлық зейнеткерге %2$d теңгеден төленеді, жеке куәлікпен келу керек",
            "%1$s %2$d оқушы уланды, ауруханалар зардап шеккендердің санын жасырып отыр",
            "%1$s автобус жолақысы ертең %2$d теңгеге дейін қымбаттайды",
            "%1$s қарызы %2$d теңгеден асатын тұрғындардың несиесі кешіріледі",
            "%1$s бөгет бұзылып, %2$d үй су астында қалды, адамдар көшірілмей жатыр",
            "%1$s банк %2$d шотты бұғаттап, салымдарды қайтармай отыр",
            "%1$s коменданттық сағат енгізіліп, %2$d адам ұсталды");
    private static final List<String> BEFORE_RU =
            List.of("", "Это правда? ", "Срочно! ", "Пересланное сообщение: ", "Пишут, что ");
    private static final List<String> BEFORE_KK =
            List.of("", "Рас па? ", "Шұғыл! ", "Маған мынаны жіберді: ", "Айтуынша, ");

    private final Random random;

    Stories(Random random) {
        this.random = random;
    }

    /// What is said.
    ///
    /// @param number names the story, so that no two are alike
    record Story(int number, Lang lang, String text, int place) {}

    Story next(int number) {
        int place = random.nextInt(PLACES_RU.size());
        int said = random.nextInt(SAID_RU.size());
        int figure = 100 + number; // no two stories name the same figure
        return random.nextBoolean()
                ? new Story(number, Lang.RU, SAID_RU.get(said).formatted(PLACES_RU.get(place), figure), place)
                : new Story(number, Lang.KK, SAID_KK.get(said).formatted(PLACES_KK.get(place), figure), place);
    }

    /// The story as one of many passes it on.
    String told(Story story) {
        var before = story.lang() == Lang.KK ? BEFORE_KK : BEFORE_RU;
        var text = before.get(random.nextInt(before.size())) + story.text();
        return random.nextInt(8) == 0 ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }
}
