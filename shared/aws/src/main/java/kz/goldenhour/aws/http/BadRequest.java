package kz.goldenhour.aws.http;

import java.util.Optional;
import java.util.function.Supplier;
import kz.goldenhour.domain.Lang;

/// The caller sent what cannot be taken: a 400 that names the field at fault.
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Optional<String> field;
    private final Detail detail;
    private final String argument;

    public BadRequest(Detail detail) {
        this(Optional.empty(), detail, "");
    }

    public BadRequest(String field, Detail detail) {
        this(Optional.of(field), detail, "");
    }

    /// @param argument the limit or list that the detail speaks of
    public BadRequest(String field, Detail detail, String argument) {
        this(Optional.of(field), detail, argument);
    }

    private BadRequest(Optional<String> field, Detail detail, String argument) {
        super(field.map(name -> name + ": ").orElse("") + detail.in(Lang.EN, argument));
        this.field = field;
        this.detail = detail;
        this.argument = argument;
    }

    /// What `make` makes, where the rules of the domain allow it.
    public static <T> T ifInvalid(String field, Detail detail, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException invalid) {
            throw new BadRequest(field, detail);
        }
    }

    Refused toRefused() {
        return new Refused(Problem.BAD_REQUEST, detail, argument, field);
    }
}
