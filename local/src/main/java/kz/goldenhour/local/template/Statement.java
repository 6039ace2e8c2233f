package kz.goldenhour.local.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A statement of a function's policy: what it allows, and on what. All that AWS would refuse is refused here: who asks
/// for nothing that a statement allows is allowed nothing.
///
/// @param actions    such as `dynamodb:GetItem`, each written out
/// @param resources  ARNs, `*` for any letters
/// @param others     everything but these resources (`NotResource`)
/// @param conditions what all values of a condition key must look like (`ForAllValues`)
public record Statement(
        Set<String> actions, List<Pattern> resources, boolean others, Map<String, List<Pattern>> conditions) {
    private static final Set<String> LIKE = Set.of("ForAllValues:StringLike", "ForAllValues:StringEquals");

    /// What a function asks AWS for.
    ///
    /// @param action   such as `dynamodb:GetItem`
    /// @param resource the ARN it is asked of; a phone number has none
    /// @param context  the values of the condition keys that the request has
    public record Asked(String action, String resource, Map<String, List<String>> context) {}

    /// Whether it stands for this. As in AWS, a condition on all values holds where there are none.
    public boolean allows(Asked asked) {
        return actions.contains(asked.action())
                && matches(resources, asked.resource()) != others
                && conditions.entrySet().stream()
                        .allMatch(it -> asked.context().getOrDefault(it.getKey(), List.of()).stream()
                                .allMatch(value -> matches(it.getValue(), value)));
    }

    private static boolean matches(List<Pattern> patterns, String value) {
        return patterns.stream().anyMatch(it -> it.matcher(value).matches());
    }

    /// @param policies the list `Policies` of a function, worked out
    static List<Statement> read(Tree policies) {
        return policies.items().stream()
                .flatMap(policy -> policy.at("Statement").items().stream())
                .map(Statement::statement)
                .toList();
    }

    private static Statement statement(Tree written) {
        if (!written.at("Effect").text().equals("Allow")) {
            throw new WrongTemplate(written.where() + " denies: the local run knows statements that allow");
        }
        var others = written.at("NotResource").isThere();
        return new Statement(
                Set.copyOf(texts(written.at("Action"))),
                patterns(written.at(others ? "NotResource" : "Resource")),
                others,
                written.at("Condition").fields().entrySet().stream()
                        .map(it -> condition(it.getKey(), it.getValue()))
                        .flatMap(it -> it.fields().entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> patterns(it.getValue()))));
    }

    private static Tree condition(String operator, Tree keys) {
        if (!LIKE.contains(operator)) {
            throw new WrongTemplate("the local run does not know the condition " + operator);
        }
        return keys;
    }

    private static List<Pattern> patterns(Tree place) {
        return texts(place).stream()
                .map(it -> Pattern.compile(Pattern.quote(it).replace("*", "\\E.*\\Q"), Pattern.DOTALL))
                .toList();
    }

    private static List<String> texts(Tree place) {
        return place.value() instanceof List<?>
                ? place.items().stream().map(Tree::text).toList()
                : List.of(place.text());
    }
}
