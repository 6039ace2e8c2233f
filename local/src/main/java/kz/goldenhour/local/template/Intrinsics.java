package kz.goldenhour.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Works out `Ref`, `GetAtt`, `Sub`, `Join`, `If` and the conditions, for an account that exists on this machine alone.
/// A resource that has no name of its own goes by its logical id.
final class Intrinsics {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9:.]+)}");
    private static final Map<String, String> PSEUDO = Map.of(
            "AWS::AccountId", Arns.ACCOUNT,
            "AWS::Region", Arns.REGION,
            "AWS::Partition", "aws",
            "AWS::URLSuffix", "localhost",
            "AWS::StackName", "golden-hour-local");

    private final Tree template;
    private final Map<String, String> parameters;

    /// @param parameters go before the defaults of the template
    Intrinsics(Tree template, Map<String, String> parameters) {
        this.template = template;
        this.parameters = parameters;
    }

    /// The same place with everything worked out; what became `AWS::NoValue` is gone.
    Tree resolve(Tree place) {
        return new Tree(value(place.value()), place.where());
    }

    private @Nullable Object value(@Nullable Object raw) {
        return switch (raw) {
            case Map<?, ?> map when map.size() == 1 && isIntrinsic(map) -> intrinsic(map);
            case Map<?, ?> map -> mapping(map);
            case List<?> list -> list(list);
            case null -> null;
            default -> raw;
        };
    }

    private static boolean isIntrinsic(Map<?, ?> map) {
        var name = String.valueOf(map.keySet().iterator().next());
        return name.equals("Ref") || name.startsWith("Fn::");
    }

    private @Nullable Object intrinsic(Map<?, ?> map) {
        var only = map.entrySet().iterator().next();
        var content = only.getValue();
        return switch (String.valueOf(only.getKey())) {
            case "Ref" -> ref(String.valueOf(content));
            case "Fn::GetAtt" -> attribute(list(content));
            case "Fn::Sub" -> content instanceof List<?> list ? sub(list) : sub(String.valueOf(content), Map.of());
            case "Fn::Join" -> join(list(content));
            case "Fn::If" -> branch((List<?>) content);
            default -> throw new WrongTemplate("the local run does not know " + only.getKey());
        };
    }

    private Map<String, Object> mapping(Map<?, ?> map) {
        var resolved = new LinkedHashMap<String, Object>();
        map.forEach((name, inner) ->
                Optional.ofNullable(value(inner)).ifPresent(found -> resolved.put(String.valueOf(name), found)));
        return resolved;
    }

    private List<Object> list(@Nullable Object raw) {
        var resolved = new ArrayList<Object>();
        if (raw instanceof List<?> list) {
            list.forEach(item -> Optional.ofNullable(value(item)).ifPresent(resolved::add));
        }
        return resolved;
    }

    private @Nullable Object ref(String name) {
        if (name.equals("AWS::NoValue")) {
            return null;
        }
        if (PSEUDO.containsKey(name)) {
            return PSEUDO.get(name);
        }
        var parameter = template.at("Parameters", name);
        if (parameter.isThere()) {
            return parameters.getOrDefault(name, parameter.at("Default").maybe().orElse(""));
        }
        return switch (type(name)) {
            case "AWS::SNS::Topic" -> Arns.topic(name);
            default -> name;
        };
    }

    private String attribute(List<Object> path) {
        var id = String.valueOf(path.getFirst());
        var attribute = String.valueOf(path.getLast());
        return switch (type(id) + " " + attribute) {
            case "AWS::DynamoDB::Table Arn" -> Arns.table(id);
            case "AWS::DynamoDB::Table StreamArn" -> Arns.stream(id);
            case "AWS::Serverless::Function Arn" -> Arns.function(id);
            case "AWS::SNS::Topic TopicName" -> id;
            default -> id + "." + attribute;
        };
    }

    private String type(String id) {
        var resource = template.at("Resources", id);
        if (!resource.isThere() && !id.contains(".")) {
            throw new WrongTemplate(template.where() + " names " + id + ", which it does not define");
        }
        return resource.at("Type").maybe().orElse("");
    }

    private String sub(List<?> textAndVariables) {
        var variables = textAndVariables.get(1) instanceof Map<?, ?> map ? mapping(map) : Map.<String, Object>of();
        return sub(String.valueOf(textAndVariables.getFirst()), variables);
    }

    private String sub(String text, Map<String, Object> variables) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(variable(found.group(1), variables)));
    }

    private String variable(String name, Map<String, Object> variables) {
        if (variables.containsKey(name)) {
            return String.valueOf(variables.get(name));
        }
        if (name.contains(".") && !name.startsWith("AWS::")) {
            return attribute(List.of((Object[]) name.split("\\.", 2)));
        }
        return String.valueOf(ref(name));
    }

    private static String join(List<Object> separatorAndItems) {
        var items = separatorAndItems.get(1);
        return items instanceof List<?> list
                ? String.join(
                        separatorAndItems.getFirst().toString(),
                        list.stream().map(String::valueOf).toList())
                : String.valueOf(items);
    }

    private @Nullable Object branch(List<?> conditionAndBranches) {
        var holds = holds(template.at("Conditions", String.valueOf(conditionAndBranches.getFirst())));
        return value(conditionAndBranches.get(holds ? 1 : 2));
    }

    private boolean holds(Tree condition) {
        var only = condition.fields().entrySet().stream()
                .findFirst()
                .orElseThrow(() -> new WrongTemplate(condition.where() + " is no condition"));
        var content = only.getValue();
        return switch (only.getKey()) {
            case "Condition" -> holds(template.at("Conditions", content.text()));
            case "Fn::Equals" -> list(content.value()).stream().distinct().count() == 1;
            case "Fn::Not" -> !holds(content.items().getFirst());
            case "Fn::And" -> content.items().stream().allMatch(this::holds);
            case "Fn::Or" -> content.items().stream().anyMatch(this::holds);
            default -> throw new WrongTemplate("the local run does not know the condition " + only.getKey());
        };
    }
}
