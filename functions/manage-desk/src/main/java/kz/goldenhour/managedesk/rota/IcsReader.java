package kz.goldenhour.managedesk.rota;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import org.jspecify.annotations.Nullable;

/// Reads a calendar file. Only its grammar is left to ical4j: that library's own zone data are years old (Asia/Almaty
/// two hours off), so times and zones are taken as they were written.
final class IcsReader implements ContentHandler {
    private final Deque<IcsComponent> open = new ArrayDeque<>();
    private @Nullable IcsComponent calendar;
    private String property = "";
    private Map<String, String> parameters = new HashMap<>();
    private String value = "";

    private IcsReader() {}

    /// The calendar of a text.
    ///
    /// @throws BadRequest where it is none
    static IcsComponent read(String text) {
        var reader = new IcsReader();
        try {
            new CalendarParserImpl().parse(new StringReader(text), reader);
        } catch (IOException | ParserException | RuntimeException none) {
            throw new BadRequest(Detail.NO_CALENDAR);
        }
        return Optional.ofNullable(reader.calendar).orElseThrow(() -> new BadRequest(Detail.NO_CALENDAR));
    }

    @Override
    public void startCalendar() {
        open.push(new IcsComponent("VCALENDAR"));
    }

    @Override
    public void endCalendar() {
        calendar = open.pop();
    }

    @Override
    public void startComponent(String name) {
        open.push(new IcsComponent(name));
    }

    @Override
    public void endComponent(String name) {
        var component = open.pop();
        open.element().add(component);
    }

    @Override
    public void startProperty(String name) {
        property = name;
        parameters = new HashMap<>();
        value = "";
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(name, text);
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        open.element().add(new IcsComponent.Property(property, parameters, value));
    }
}
