package kz.goldenhour.local;

import java.nio.file.Path;
import kz.goldenhour.local.seed.Access;

/// What to try first.
final class Tour {
    private Tour() {}

    static String of(String url, Access access, Path log, int speed) {
        return """

                Golden Hour runs. All data is SAMPLE data; nothing leaves this machine.

                  Inbox (SMS, e-mail, publications)  %1$s/inbox
                  Newsroom (public pages)            %1$s/
                  Officer's PIN                      %5$s
                  API keys                           reporter %2$s
                                                     editor   %3$s
                                                     admin    %4$s
                  Log of the functions               %6$s
                %7$s

                Try it, in another terminal:

                1. A journalist asks:
                   id=$(curl -s %1$s/v1/reports -H 'x-api-key: %2$s' -H 'content-type: application/json' -d '{"text": "Правда ли, что в Талгарском ЦОНе не работают кассы?"}' | tee /dev/stderr | grep -o 'r[0-9A-Za-z]\\{22\\}' | head -n 1)
                2. The officer on duty gets an SMS; this is its link (or open the inbox in a browser):
                   sleep 2; curl -s %1$s/inbox.json | grep -o '%1$s/r/[0-9A-Za-z]*' | head -n 1
                3. Open the link in a browser, type the PIN %5$s, tick that it is so now, press "publish", confirm. The rebuttal is out, in two languages:
                   curl -s %1$s/inbox.json | grep -o '"channel":"topic"'
                4. The journalist reads the answer:
                   curl -s %1$s/v1/reports/$id -H 'x-api-key: %2$s'
                5. What an editor approved beforehand is answered at once:
                   curl -s %1$s/v1/reports -H 'x-api-key: %2$s' -H 'content-type: application/json' -d '{"text": "Всем снова выплатят 42 500 тенге, надо подать заявку по ссылке"}'

                Ctrl-C ends it.
                """.formatted(
                        url,
                        access.reporterKey(),
                        access.editorKey(),
                        access.adminKey(),
                        access.officerPin(),
                        log,
                        clock(speed));
    }

    private static String clock(int speed) {
        return speed == 1
                ? ""
                : "  Fast clock: %d minutes pass in one, from Friday 20:00 (Astana) on.\n".formatted(speed);
    }
}
