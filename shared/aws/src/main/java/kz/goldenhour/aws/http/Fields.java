package kz.goldenhour.aws.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.goldenhour.domain.Id;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;

/// The fields of a JSON object as a caller sent it, taken one by one. A field of the wrong type is refused by name; a
/// field that nobody takes is no error and is named in [#warnings()]. `null` is the same as absent.
public final class Fields {
    private final JsonNode object;
    private final String path;
    private final Set<String> taken = new HashSet<>();
    private final List<Fields> nested = new ArrayList<>();

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    /// The fields of a tree that must be an object.
    public static Fields of(JsonNode tree) {
        if (!tree.isObject()) {
            throw new BadRequest(Detail.NO_OBJECT);
        }
        return new Fields(tree, "");
    }

    /// The names of the fields that nobody took, in their order.
    public List<String> warnings() {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(name -> {
            if (!taken.contains(name)) {
                names.add(path + name);
            }
        });
        nested.forEach(inner -> names.addAll(inner.warnings()));
        return List.copyOf(names);
    }

    public boolean has(String name) {
        return take(name).isPresent();
    }

    /// A text that shows something: not blank, and not of invisible marks alone.
    public String text(String name, int most) {
        var text = optionalText(name, most).orElseThrow(() -> new BadRequest(path + name, Detail.REQUIRED));
        if (Value.isBlank(text)) {
            throw new BadRequest(path + name, Detail.BLANK);
        }
        return text;
    }

    public Optional<String> optionalText(String name, int most) {
        return take(name).map(node -> Value.text(path + name, node, most));
    }

    public Optional<Boolean> flag(String name) {
        return take(name).map(node -> {
            if (!node.isBoolean()) {
                throw new BadRequest(path + name, Detail.NO_FLAG);
            }
            return node.booleanValue();
        });
    }

    public Optional<Integer> number(String name, int least, int most) {
        return take(name).map(node -> {
            if (!node.isIntegralNumber()
                    || !node.canConvertToInt()
                    || node.intValue() < least
                    || node.intValue() > most) {
                throw new BadRequest(path + name, Detail.NO_NUMBER, least + "-" + most);
            }
            return node.intValue();
        });
    }

    /// An id made by `make`, which refuses what is none.
    public <T> Optional<T> id(String name, Function<String, T> make) {
        return optionalText(name, 200)
                .map(text -> BadRequest.ifInvalid(path + name, Detail.NO_ID, () -> {
                    Id.checked(name, text);
                    return make.apply(text);
                }));
    }

    /// One of the words; the answer is the word itself.
    public Optional<String> oneOf(String name, List<String> words) {
        return optionalText(name, 200).map(text -> {
            if (!words.contains(text)) {
                throw new BadRequest(path + name, Detail.NOT_ONE_OF, String.join(", ", words));
            }
            return text;
        });
    }

    public Optional<Lang> lang(String name) {
        return oneOf(name, List.of("kk", "ru", "en")).flatMap(Lang::ofTag);
    }

    public Optional<URI> url(String name) {
        return take(name).map(node -> Value.url(path + name, node));
    }

    public List<URI> urls(String name, int most) {
        return list(name, most, Value::url);
    }

    /// A moment of this century.
    public Optional<Instant> time(String name) {
        return optionalText(name, 64).map(text -> Value.time(path + name, text));
    }

    public Optional<LocalDate> date(String name) {
        return optionalText(name, 64).map(text -> Value.date(path + name, text));
    }

    /// One text in the languages of the service; Kazakh and Russian are required.
    public Texts texts(String name, int most) {
        var inner = object(name).orElseThrow(() -> new BadRequest(path + name, Detail.REQUIRED));
        return new Texts(inner.text("kk", most), inner.text("ru", most), inner.optionalText("en", most));
    }

    public List<String> texts(String name, int most, int longest) {
        return list(name, most, (field, node) -> Value.text(field, node, longest));
    }

    public Optional<Fields> object(String name) {
        return take(name).map(node -> inner(path + name, node));
    }

    public List<Fields> objects(String name, int most) {
        return list(name, most, this::inner);
    }

    private Fields inner(String field, JsonNode node) {
        if (!node.isObject()) {
            throw new BadRequest(field, Detail.NO_OBJECT);
        }
        var fields = new Fields(node, field + ".");
        nested.add(fields);
        return fields;
    }

    /// How one entry of a list is read.
    private interface Entry<T> {
        T read(String field, JsonNode node);
    }

    private <T> List<T> list(String name, int most, Entry<T> entry) {
        var list = take(name);
        if (list.isEmpty()) {
            return List.of();
        }
        if (!list.get().isArray()) {
            throw new BadRequest(path + name, Detail.NO_LIST);
        }
        if (list.get().size() > most) {
            throw new BadRequest(path + name, Detail.TOO_MANY, Integer.toString(most));
        }
        var entries = new ArrayList<T>();
        for (var node : list.get()) {
            entries.add(entry.read("%s%s[%d]".formatted(path, name, entries.size()), node));
        }
        return List.copyOf(entries);
    }

    private Optional<JsonNode> take(String name) {
        taken.add(name);
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }
}
