package kz.goldenhour.aws.http;

import java.util.Map;
import java.util.Optional;

/// The request ends here, with a problem.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final Detail detail;
    private final String argument;
    private final transient Optional<String> field;
    private final transient Map<String, String> headers;
    private final transient Map<String, Object> members;

    public Refused(Problem problem, Detail detail) {
        this(problem, detail, "", Optional.empty());
    }

    /// @param argument fills the place in the detail
    public Refused(Problem problem, Detail detail, String argument) {
        this(problem, detail, argument, Optional.empty());
    }

    Refused(Problem problem, Detail detail, String argument, Optional<String> field) {
        this(problem, detail, argument, field, Map.of());
    }

    Refused(Problem problem, Detail detail, String argument, Optional<String> field, Map<String, String> headers) {
        this(problem, detail, argument, field, headers, Map.of());
    }

    private Refused(
            Problem problem,
            Detail detail,
            String argument,
            Optional<String> field,
            Map<String, String> headers,
            Map<String, Object> members) {
        super(problem.type());
        this.problem = problem;
        this.detail = detail;
        this.argument = argument;
        this.field = field;
        this.headers = Map.copyOf(headers);
        this.members = Map.copyOf(members);
    }

    /// The field at fault, and what a program reads beside the words.
    public Refused at(String name, Map<String, Object> beside) {
        return new Refused(problem, detail, argument, Optional.of(name), headers, beside);
    }

    /// It may be sent again after so many seconds.
    public static Refused unavailable(int retryAfterSeconds) {
        return new Refused(
                Problem.UNAVAILABLE,
                Detail.BUSY,
                "",
                Optional.empty(),
                Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
    }

    Problem problem() {
        return problem;
    }

    Detail detail() {
        return detail;
    }

    String argument() {
        return argument;
    }

    Optional<String> field() {
        return field;
    }

    Map<String, String> headers() {
        return headers;
    }

    Map<String, Object> members() {
        return members;
    }
}
