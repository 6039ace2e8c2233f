package kz.goldenhour.local.iam;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.local.template.Statement.Asked;
import kz.goldenhour.local.template.Template.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;

/// Stands between functions and their surroundings, as IAM does. What was refused is remembered: a function that goes
/// on without it would hide it.
public final class Permissions {
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final Consumer<String> events;

    /// @param events told of each refusal
    public Permissions(Consumer<String> events) {
        this.events = events;
    }

    /// The surroundings of a function, as far as its policies allow.
    public Aws of(Function function, Aws all) {
        var dynamoDb = guarded(DynamoDbClient.class, all.dynamoDb(), "dynamodb", function, DynamoDbException::builder);
        return new Aws(
                dynamoDb,
                () -> guarded(SnsClient.class, all.sns(), "sns", function, SnsException::builder),
                all.secrets(),
                all.settings(),
                all.clock(),
                all.random(),
                all.log());
    }

    /// What functions were refused so far.
    public List<String> refused() {
        return List.copyOf(refused);
    }

    private <T> T guarded(
            Class<T> type,
            T real,
            String service,
            Function function,
            Supplier<? extends AwsServiceException.Builder> refusal) {
        InvocationHandler handler = (proxy, method, args) -> {
            if (!isCall(method, args)) {
                return method.isDefault() && args != null
                        ? InvocationHandler.invokeDefault(proxy, method, args)
                        : call(real, method, args);
            }
            var operation = Character.toUpperCase(method.getName().charAt(0))
                    + method.getName().substring(1);
            for (var asked : Requests.of(service, operation, (SdkRequest) args[0])) {
                if (function.policies().stream().noneMatch(it -> it.allows(asked))) {
                    throw refuse(function, asked, refusal.get());
                }
            }
            return call(real, method, args);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static boolean isCall(Method method, Object @Nullable [] args) {
        return args != null
                && args.length == 1
                && args[0] instanceof SdkRequest
                && !method.getName().endsWith("Paginator");
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private AwsServiceException refuse(Function function, Asked asked, AwsServiceException.Builder refusal) {
        var message = "%s may not %s on %s %s: no statement of its policies in template.yaml allows it"
                .formatted(function.id(), asked.action(), asked.resource(), asked.context());
        refused.add(message);
        events.accept(message);
        return refusal.statusCode(400)
                .message(message)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("AccessDeniedException")
                        .errorMessage(message)
                        .build())
                .build();
    }
}
