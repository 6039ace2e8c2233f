package kz.goldenhour.managedesk.rota;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A component of a calendar file as it was written: its properties with their parameters, and the components in it.
final class IcsComponent {
    private final String name;
    private final List<Property> properties = new ArrayList<>();
    private final List<IcsComponent> inner = new ArrayList<>();

    IcsComponent(String name) {
        this.name = name.toUpperCase(Locale.ROOT);
    }

    /// A property, for example `DTSTART;TZID=Asia/Almaty:20261120T090000`.
    ///
    /// @param parameters by their names, in any case
    record Property(String name, Map<String, String> parameters, String value) {
        Property {
            var any = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            any.putAll(parameters);
            parameters = any;
        }

        Optional<String> parameter(String wanted) {
            return Optional.ofNullable(parameters.get(wanted));
        }
    }

    void add(Property property) {
        properties.add(property);
    }

    void add(IcsComponent component) {
        inner.add(component);
    }

    /// The components in it of one kind, in their order.
    List<IcsComponent> all(String kind) {
        return inner.stream().filter(it -> it.name.equals(kind)).toList();
    }

    /// The properties of one name, in their order.
    List<Property> properties(String wanted) {
        return properties.stream()
                .filter(it -> it.name().equalsIgnoreCase(wanted))
                .toList();
    }

    Optional<Property> property(String wanted) {
        return properties(wanted).stream().findFirst();
    }

    String text(String wanted) {
        return property(wanted).map(Property::value).orElse("").strip();
    }
}
