package kz.goldenhour.aws.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.store.StoreUnavailable;
import kz.goldenhour.domain.Lang;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// Answers of the API, problems among them.
public final class Http {
    private Http() {}

    /// Whether the event is no request but the hourly warm-up.
    public static boolean isWarmUp(APIGatewayProxyRequestEvent event) {
        return event.getHttpMethod() == null;
    }

    /// Answers a request. What the caller did wrong becomes a problem; a store that is overloaded becomes "try again";
    /// all else reaches Lambda, its alarm and the gateway's own problem.
    public static APIGatewayProxyResponseEvent answering(
            APIGatewayProxyRequestEvent event, Log log, Function<Request, APIGatewayProxyResponseEvent> answer) {
        var request = new Request(event);
        try {
            return answer.apply(request);
        } catch (BadRequest bad) {
            return problem(request, bad.toRefused(), log);
        } catch (Refused refused) {
            return problem(request, refused, log);
        } catch (StoreUnavailable busy) {
            log.warn("store unavailable", Field.REQUEST.of(request.requestId()));
            return problem(request, Refused.unavailable(2), log);
        } catch (AwsServiceException overloaded) {
            if (!overloaded.isThrottlingException()) {
                throw overloaded;
            }
            return problem(request, Refused.unavailable(2), log);
        }
    }

    /// A value as JSON.
    public static APIGatewayProxyResponseEvent json(int status, Object value, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        all.putIfAbsent("Cache-Control", "no-store");
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(status)
                .withHeaders(all)
                .withBody(Json.write(value))
                .withIsBase64Encoded(false);
    }

    /// A text of some type.
    public static APIGatewayProxyResponseEvent text(int status, String type, String text, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", type);
        all.putIfAbsent("Cache-Control", "no-store");
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(status)
                .withHeaders(all)
                .withBody(text)
                .withIsBase64Encoded(false);
    }

    /// The body of a page: none where only its head was asked for.
    public static String page(APIGatewayProxyRequestEvent event, String html) {
        return "HEAD".equals(event.getHttpMethod()) ? "" : html;
    }

    /// Nothing but a status.
    public static APIGatewayProxyResponseEvent empty(int status) {
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(status)
                .withHeaders(Map.of("Cache-Control", "no-store"))
                .withBody("")
                .withIsBase64Encoded(false);
    }

    /// No route of this function: the API file and the handler disagree.
    public static Refused noSuchRoute() {
        return new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND);
    }

    /// What a program reads that called an address which is none.
    public static APIGatewayProxyResponseEvent nothingThere(Request request) {
        return problem(request, noSuchRoute());
    }

    private static APIGatewayProxyResponseEvent problem(Request request, Refused refused, Log log) {
        log.info(
                "refused",
                Field.REQUEST.of(request.requestId()),
                Field.PROBLEM.of(refused.problem().name()));
        return problem(request, refused);
    }

    private static APIGatewayProxyResponseEvent problem(Request request, Refused refused) {
        var problem = refused.problem();
        var lang = request.acceptedLang().orElse(Lang.EN);
        var words = refused.detail().in(lang, refused.argument());
        var body = new LinkedHashMap<String, Object>();
        body.put("type", problem.type());
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", refused.field().map(field -> field + ": " + words).orElse(words));
        body.put("instance", "urn:request:" + request.requestId());
        refused.field().ifPresent(field -> body.put("field", field));
        body.putAll(refused.members());
        var headers = new HashMap<>(refused.headers());
        headers.put("Content-Type", "application/problem+json");
        headers.put("Content-Language", lang.tag());
        headers.put("Cache-Control", "no-store");
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(problem.status())
                .withHeaders(headers)
                .withBody(Json.write(body))
                .withIsBase64Encoded(false);
    }
}
