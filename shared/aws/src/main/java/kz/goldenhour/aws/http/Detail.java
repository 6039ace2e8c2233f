package kz.goldenhour.aws.http;

import kz.goldenhour.domain.Lang;

/// What is wrong, in the words of the caller's language. `%s` stands for a limit or a list.
public enum Detail {
    NO_BODY("сұраудың мәтіні жоқ", "у запроса нет тела", "the request has no body"),
    NO_JSON("бұл дұрыс JSON емес", "это не JSON", "this is not valid JSON"),
    TWICE("екі рет тұр; біреуін қалдырыңыз", "стоит дважды; оставьте одно", "stands there twice; keep one"),
    NO_OBJECT("JSON объектісі күтіледі", "ожидается объект JSON", "a JSON object is expected"),
    TOO_DEEP(
            "JSON тым терең немесе саны не атауы тым ұзын",
            "JSON слишком глубокий, или число или имя в нём слишком длинное",
            "the JSON is nested too deeply, or a number or name in it is too long"),
    NO_UTF8("мәтін UTF-8 емес", "текст не в UTF-8", "the body is not UTF-8"),
    TOO_LARGE(
            "сұраудың мәтіні %s КБ-тан аспауы керек", "тело запроса не больше %s КБ", "a body may have %s KB at most"),
    NOT_JSON_TYPE(
            "Content-Type: application/json болуы керек",
            "нужен Content-Type: application/json",
            "send it with Content-Type: application/json"),
    REQUIRED("міндетті өріс", "обязательное поле", "is required"),
    BLANK("бос болмауы керек", "не должно быть пустым", "must not be empty"),
    TOO_LONG("ең көбі %s таңба", "не больше %s знаков", "has at most %s characters"),
    NO_TEXT("мәтін (string) күтіледі", "ожидается строка", "must be a string"),
    HALF(
            "жарты таңба бар (жұпсыз суррогат): мәтін таңбаның ортасынан кесілген",
            "есть половина знака (суррогат без пары): текст обрезан посреди знака",
            "holds half a character (a lone surrogate): it was cut within one"),
    NO_FLAG("true немесе false күтіледі", "ожидается true или false", "must be true or false"),
    NO_NUMBER("%s аралығындағы бүтін сан күтіледі", "ожидается целое число от %s", "must be a whole number, %s"),
    NO_LIST("тізім (array) күтіледі", "ожидается список (array)", "must be an array"),
    TOO_MANY("ең көбі %s элемент", "не больше %s элементов", "has at most %s entries"),
    TOO_FEW("кемінде бір элемент керек", "нужен хотя бы один элемент", "needs at least one entry"),
    NO_URL(
            "https:// немесе http:// деп басталатын толық мекенжай күтіледі; бос орын, < және > орнына %20, %3C, %3E",
            "ожидается полный адрес с https:// или http://; вместо пробела, < и > пишется %20, %3C, %3E",
            "must be a full address, https:// or http://, with %20, %3C and %3E for a space, < and >"),
    NO_TIME(
            "уақыт мына түрде күтіледі: 2026-11-20T18:30:00+05:00",
            "ожидается время в виде 2026-11-20T18:30:00+05:00",
            "must be a time such as 2026-11-20T18:30:00+05:00"),
    IN_FUTURE("болашақта болмауы керек", "не может быть в будущем", "must not be in the future"),
    NO_DATE(
            "күн мына түрде күтіледі: 2026-11-20",
            "ожидается дата в виде 2026-11-20",
            "must be a date such as 2026-11-20"),
    NOT_ONE_OF("мына мәндердің бірі күтіледі: %s", "допустимые значения: %s", "must be one of: %s"),
    NO_ID(
            "1-64 таңба: латын әріптері, цифрлар, «.», «-», «_»",
            "от 1 до 64 знаков: латинские буквы, цифры, «.», «-», «_»",
            "must be 1 to 64 letters, digits, '.', '-' or '_'"),
    NO_PHONE(
            "Қазақстанның ұялы нөмірі күтіледі: +7 7xx xxx xx xx",
            "ожидается мобильный номер Казахстана: +7 7xx xxx xx xx",
            "must be a mobile number of Kazakhstan: +7 7xx xxx xx xx"),
    NO_EMAIL("бұл электрондық пошта мекенжайы емес", "это не адрес электронной почты", "is no e-mail address"),
    NO_PIN("PIN-код алты цифрдан тұрады", "PIN-код состоит из шести цифр", "a PIN has six digits"),
    EASY_PIN(
            "бұл PIN-кодты табу оңай: қатар, қайталау, күн, жыл немесе өз телефонының бөлігі болмасын",
            "этот PIN-код легко угадать: не берите ряд, повтор, дату, год или часть номера телефона",
            "is easily guessed: no run, no repeat, no date, no year, no part of the phone number"),
    NO_CALENDAR(
            "бұл күнтізбе файлы (iCalendar) емес",
            "это не файл календаря (iCalendar)",
            "this is not a calendar file (iCalendar)"),
    NO_ZONE("мұндай уақыт белдеуі белгісіз: %s", "такой часовой пояс неизвестен: %s", "there is no such time zone: %s"),
    NO_ICS_TIME(
            "уақыт мына түрде күтіледі: 20261120T090000",
            "ожидается время в виде 20261120T090000",
            "must be a time such as 20261120T090000"),
    NO_RULE(
            "қайталану ережесі түсініксіз; DAILY, WEEKLY, MONTHLY немесе YEARLY болуы керек",
            "правило повтора непонятно; нужно DAILY, WEEKLY, MONTHLY или YEARLY",
            "cannot be read; a shift repeats DAILY, WEEKLY, MONTHLY or YEARLY"),
    ENDS_BEFORE("басынан бұрын аяқталады", "кончается раньше, чем начинается", "ends before it begins"),
    NO_SUCH_OFFICER(
            "осы пресс-қызметте мұндай қызметкер жоқ (ATTENDEE немесе SUMMARY)",
            "в этой пресс-службе нет такого сотрудника (ATTENDEE или SUMMARY)",
            "the desk has no such officer (ATTENDEE or SUMMARY)"),
    NO_LADDER(
            "1-8 саты, біріншісі бірден, әрқайсысы алдыңғысынан кейін",
            "от 1 до 8 ступеней, первая сразу, каждая позже предыдущей",
            "has 1 to 8 steps, the first at once, each after the one before"),
    NO_TOPIC(
            "атауы және 3 әріптен басталатын 1-100 сөз керек",
            "нужны название и от 1 до 100 слов не короче 3 букв",
            "needs a name and 1 to 100 words of 3 letters or more"),
    NO_SUCH_DESK("мұндай пресс-қызмет жоқ", "такой пресс-службы нет", "there is no such desk"),
    NO_DESK_OF("мұндай пресс-қызмет жоқ: %s", "такой пресс-службы нет: %s", "there is no such desk: %s"),
    NOT_ALLOWED("мұндай мәнге рұқсат жоқ", "такое значение недопустимо", "has a value that is not allowed"),
    KEY_LENGTH("1-255 таңба", "от 1 до 255 знаков", "must have 1 to 255 characters"),
    NOT_FOUND("мұндай жазба жоқ", "такой записи нет", "there is nothing of that name here"),
    FORBIDDEN("кілтіңіз бұған рұқсат бермейді", "ваш ключ этого не разрешает", "your key does not allow this"),
    KEY_REUSED(
            "бұл Idempotency-Key басқа мәтінмен жіберілген",
            "этот Idempotency-Key уже пришёл с другим телом",
            "this Idempotency-Key came before with another body"),
    TOO_OFTEN(
            "минутына ең көбі %s сұрау; ештеңе сақталған жоқ, кейінірек қайталаңыз",
            "не больше %s запросов в минуту; ничего не сохранено, повторите позже",
            "at most %s requests a minute; nothing was stored, send it again later"),
    CHANGED(
            "жазба өзгерді немесе If-Match жоқ; қайта оқып, жаңа ETag-пен жіберіңіз",
            "запись изменилась, или нет If-Match; прочтите её снова и отправьте с новым ETag",
            "the record has changed, or If-Match is missing; read it again and send it with its ETag"),
    TWO_KEYS(
            "екі жарамды кілт бар; алдымен біреуін өшіріңіз",
            "действующих ключей уже два; сначала отзовите один",
            "there are two live keys already; revoke one first"),
    MISSED(
            "кезекші сатыларда орны бос қалады: %s; сонда да алып тастау үшін evenIfMissed=true",
            "на ступенях дежурства останется пустое место: %s; чтобы убрать всё равно, добавьте evenIfMissed=true",
            "steps of the ladder would lose their person: %s; to remove all the same, add evenIfMissed=true"),
    DRILL_RUNS(
            "жаттығу жаңа ғана басталды; он минуттан кейін қайталаңыз",
            "учение только что началось; повторите через десять минут",
            "a drill has just begun; ask again in ten minutes"),
    LANGUAGES_DIFFER(
            "тілдері бірдей емес: %s; түзетіңіз немесе тексергеніңізді атаңыз",
            "языки расходятся: %s; исправьте или назовите то, что проверили",
            "the languages differ: %s; mend them, or name what you have looked at"),
    REGION_TAKEN(
            "бұл өңірлер басқа пресс-қызметтікі: %s; алдымен содан алыңыз",
            "эти регионы у другой пресс-службы: %s; сначала уберите их там",
            "another desk covers these regions: %s; take them away there first"),
    REGION_FORBIDDEN(
            "жаңа өңірді барлық пресс-қызметтің әкімшісі ғана береді",
            "новый регион даёт только администратор всех пресс-служб",
            "only an admin of all desks gives a desk another region"),
    NOBODY_CONFIRMS(
            "растайтын екінші адам жоқ: осы пресс-қызметте де, негізгісінде де шешімі қазір күші бар басқа қызметкер жоқ",
            "подтвердить некому: ни в этой, ни в основной пресс-службе нет другого сотрудника, чьи решения сейчас действуют",
            "nobody can confirm it: neither this desk nor the default desk has another officer whose decisions count now"),
    ADDRESS_TAKEN(
            "бұл телефон немесе пошта басқа қызметкердікі",
            "этот телефон или адрес уже у другого сотрудника",
            "this phone or e-mail is another officer's"),
    TAKEN("бұл атау бос емес", "это имя занято", "this name is taken"),
    BUSY(
            "дәл қазір қабылдай алмаймыз; сол Idempotency-Key-пен қайталаңыз",
            "сейчас принять не можем; повторите с тем же Idempotency-Key",
            "it cannot be taken just now; send it again with the same Idempotency-Key");

    private final String kk;
    private final String ru;
    private final String en;

    Detail(String kk, String ru, String en) {
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    String in(Lang lang, String argument) {
        var pattern = switch (lang) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
        return pattern.replace("%s", argument);
    }
}
