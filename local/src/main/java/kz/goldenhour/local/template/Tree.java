package kz.goldenhour.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place in a YAML file. What is absent is an empty place, so that a path can be walked without looking at each step.
///
/// @param where the path to it, for messages
record Tree(@Nullable Object value, String where) {

    boolean isThere() {
        return value != null;
    }

    Tree at(String... names) {
        var here = this;
        for (var name : names) {
            var inner = here.value instanceof Map<?, ?> map ? map.get(name) : null;
            here = new Tree(inner, here.where + " > " + name);
        }
        return here;
    }

    /// The fields of a mapping, in the order of the file; none where it is absent.
    Map<String, Tree> fields() {
        var fields = new LinkedHashMap<String, Tree>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> fields.put(String.valueOf(name), new Tree(inner, where + " > " + name)));
        } else if (value != null) {
            throw new WrongTemplate(where + " is not a mapping");
        }
        return fields;
    }

    /// The items of a list; none where it is absent.
    List<Tree> items() {
        return switch (value) {
            case null -> List.of();
            case List<?> list ->
                list.stream().map(item -> new Tree(item, where + "[]")).toList();
            default -> throw new WrongTemplate(where + " is not a list");
        };
    }

    Optional<String> maybe() {
        return switch (value) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            case Number number -> Optional.of(number.toString());
            case Boolean bool -> Optional.of(bool.toString());
            default -> throw new WrongTemplate(where + " is not a text: it should be !Ref, !Sub, !GetAtt or plain");
        };
    }

    String text() {
        return maybe().orElseThrow(() -> new WrongTemplate(where + " is missing"));
    }

    int number(int otherwise) {
        return maybe().map(Integer::parseInt).orElse(otherwise);
    }

    boolean isTrue() {
        return maybe().map(Boolean::parseBoolean).orElse(false);
    }
}
