package kz.goldenhour.local.host;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.local.template.Template;

/// The functions of the template, called as Lambda calls them: JSON goes in through Lambda's own serialization, JSON
/// comes out.
///
/// One instance serves all calls, many at once, where Lambda would start another environment.
public final class Functions {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Template.Function> functions;
    private final Map<String, Object> handlers;

    /// @param handlers the handler of each function, by the function's id
    public Functions(Map<String, Template.Function> functions, Map<String, Object> handlers) {
        this.functions = Map.copyOf(functions);
        this.handlers = Map.copyOf(handlers);
    }

    /// What the template sets for a function.
    public Map<String, String> settings(String id) {
        return Optional.ofNullable(functions.get(id))
                .map(Template.Function::environment)
                .orElseThrow(() -> new IllegalArgumentException("there is no function " + id));
    }

    /// Calls a function.
    ///
    /// @throws FunctionFailed where the handler threw; the message is the handler's
    public JsonNode invoke(String id, JsonNode event) throws FunctionFailed {
        var function = functions.get(id);
        var handler = handlers.get(id);
        if (function == null || handler == null) {
            throw new IllegalArgumentException("there is no function " + id);
        }
        var context = new LocalContext(function);
        try {
            var in = JSON.writeValueAsBytes(event);
            var out = new ByteArrayOutputStream();
            switch (handler) {
                case RequestStreamHandler streaming ->
                    streaming.handleRequest(new ByteArrayInputStream(in), out, context);
                case RequestHandler<?, ?> typed -> call(typed, in, out, context);
                default -> throw new IllegalArgumentException(function.handler() + " is no handler of Lambda");
            }
            return out.size() == 0 ? JSON.nullNode() : JSON.readTree(out.toByteArray());
        } catch (RuntimeException | IOException thrown) {
            throw new FunctionFailed(id, thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static void call(RequestHandler<?, ?> handler, byte[] in, ByteArrayOutputStream out, LocalContext context) {
        var method = Arrays.stream(handler.getClass().getMethods())
                .filter(it -> it.getName().equals("handleRequest") && !it.isBridge())
                .findFirst()
                .orElseThrow();
        var event = serializer(method.getGenericParameterTypes()[0]).fromJson(new ByteArrayInputStream(in));
        var answer = ((RequestHandler<Object, Object>) handler).handleRequest(event, context);
        if (answer != null) {
            serializer(returned(method)).toJson(answer, out);
        }
    }

    private static Type returned(Method method) {
        return method.getGenericReturnType() == Void.class ? Object.class : method.getGenericReturnType();
    }

    @SuppressWarnings("unchecked")
    private static PojoSerializer<Object> serializer(Type type) {
        if (type instanceof Class<?> known && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())) {
            return LambdaEventSerializers.serializerFor((Class<Object>) known, Functions.class.getClassLoader());
        }
        return JacksonFactory.getInstance().getSerializer(type);
    }

    /// A handler threw.
    public static final class FunctionFailed extends Exception {
        private static final long serialVersionUID = 1;

        FunctionFailed(String function, Exception thrown) {
            super(thrown.getMessage() == null ? function + " failed" : thrown.getMessage(), thrown);
        }
    }
}
