package kz.goldenhour.bench.matching;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;

/// Exchanges one word of a text for another of its kind, the ending kept.
///
/// @param groups words that exchange for one another; a text is changed at the first group that occurs, taken in random
/// order
record Swaps(List<List<String>> groups) {
    private static Swaps of(String lines) {
        return new Swaps(
                lines.lines().map(line -> List.of(line.strip().split(" "))).toList());
    }

    static Swaps opposites(Lang lang) {
        return switch (lang) {
            case RU -> of("""
                    открыл закрыл
                    открыт закрыт
                    повысил понизил
                    увелич уменьш
                    вырос упал
                    рост падение
                    больше меньше
                    разрешил запретил
                    разрешен запрещен
                    победил проиграл
                    начал закончил
                    поддержал осудил
                    подтвердил опроверг
                    первый последний
                    первая последняя
                    лучш худш
                    высок низк
                    богат бедн
                    север юг
                    восточн западн
                    старый новый
                    мужчин женщин
                    раньше позже
                    сильн слаб
                    хорош плох
                    легк трудн
                    бесплатн платн
                    выиграл проиграл
                    купил продал
                    построил снес
                    умер родился
                    вошел вышел
                    правый левый
                    внутренн внешн
                    жив мертв
                    друзья враги""");
            case KK -> of("""
                    ашты жапты
                    ашылды жабылды
                    көтерді түсірді
                    өсті төмендеді
                    артты азайды
                    көп аз
                    рұқсат тыйым
                    жеңді жеңілді
                    бастады аяқтады
                    басталды аяқталды
                    қолдады айыптады
                    бірінші соңғы
                    алғашқы соңғы
                    жақсы жаман
                    жоғары төмен
                    солтүстік оңтүстік
                    шығыс батыс
                    жаңа ескі
                    үлкен кіші
                    әйел еркек
                    күшті әлсіз
                    бұрын кейін
                    тегін ақылы
                    бай кедей
                    тірі өлі
                    ұзақ қысқа
                    ыстық суық""");
            case EN -> of("""
                    opened closed
                    increased decreased
                    increase decrease
                    rose fell
                    more less
                    won lost
                    win lose
                    allowed banned
                    first last
                    best worst
                    high low
                    north south
                    east west
                    old new
                    men women
                    man woman
                    before after
                    strong weak
                    good bad
                    easy hard
                    bought sold
                    supported opposed
                    began ended
                    early late
                    rich poor
                    alive dead
                    up down
                    big small
                    long short""");
        };
    }

    static Swaps scales(Lang lang) {
        return switch (lang) {
            case RU -> of("миллионов тысяч миллиардов\nмиллиона тысячи миллиарда\nмлн млрд тыс\nмиллион миллиард");
            case KK -> of("миллион мың миллиард\nмиллиардтан миллионнан");
            case EN -> of("million thousand billion\nmillions thousands");
        };
    }

    static Swaps numberWords(Lang lang) {
        return switch (lang) {
            case RU ->
                of(
                        "два три четыре\nдвух трех четырех пяти\nпять шесть семь девять\nвторой третий пятый\nдвадцать тридцать сорок\nдвое трое\nдесять двадцать\nдвести триста");
            case KK ->
                of(
                        "екі үш төрт бес\nалты жеті сегіз тоғыз\nекінші үшінші бесінші\nжиырма отыз қырық\nелу алпыс сексен");
            case EN -> of("two three four five\nsix seven eight nine\nsecond third fifth\ntwenty thirty forty");
        };
    }

    static Swaps days(Lang lang) {
        return switch (lang) {
            case RU -> of("понедельник вторник четверг\nпятницу субботу среду\nвчера завтра сегодня");
            case KK -> of("дүйсенбі сейсенбі сәрсенбі бейсенбі сенбі жексенбі\nкеше ертең бүгін");
            case EN -> of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday\nyesterday tomorrow today");
        };
    }

    static Swaps places(Lang lang) {
        return switch (lang) {
            case RU ->
                of(
                        "Росси Япони Франци Индонези Турци\nКита Вьетнам Иран Ирак\nЛондон Париж Берлин Мадрид\nАмерик Африк\nШотланди Ирланди Англи Франци\nВашингтон Чикаго Бостон\nМоскв Астан");
            case KK ->
                of(
                        "Ресей Жапония Франция Түркия Индонезия\nҚытай Иран Ирак\nЛондон Париж Берлин Мадрид\nАмерика Африка\nШотландия Ирландия Англия\nВашингтон Чикаго Бостон\nМәскеу Астана");
            case EN ->
                of(
                        "Russia Japan France Turkey Indonesia\nChina Iran Iraq\nLondon Paris Berlin Madrid\nAmerica Africa\nScotland Ireland England\nWashington Chicago Boston\nMoscow Astana");
        };
    }

    String changed(String text, Random random) {
        int start = random.nextInt(groups.size());
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get((start + g) % groups.size());
            int first = random.nextInt(group.size());
            for (int k = 0; k < group.size(); k++) {
                var word = group.get((first + k) % group.size());
                var other = group.get((first + k + 1 + random.nextInt(group.size() - 1)) % group.size());
                var found = Pattern.compile("(?<![\\p{L}])" + word
                                + (word.length() < 4 ? "(?!\\p{L})" : "(?=\\p{L}{0,4}(?!\\p{L}))"))
                        .matcher(text);
                if (!other.equals(word) && found.find()) {
                    return text.substring(0, found.start()) + other + text.substring(found.end());
                }
            }
        }
        return text;
    }
}
