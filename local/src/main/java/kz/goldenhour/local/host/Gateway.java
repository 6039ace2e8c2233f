package kz.goldenhour.local.host;

import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import kz.goldenhour.local.host.Authorizers.Verdict;
import kz.goldenhour.local.host.Exchange.Answer;
import kz.goldenhour.local.host.Exchange.Request;
import kz.goldenhour.local.host.Functions.FunctionFailed;
import kz.goldenhour.local.host.Refusals.Reason;
import kz.goldenhour.local.template.Api;

/// API Gateway on one machine: finds the route, asks its authorizer, calls its function.
public final class Gateway {
    /// What API Gateway takes at most.
    public static final int BODY_MOST = 10 * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger(Gateway.class.getName());

    private final Routes routes;
    private final Refusals refusals;
    private final Functions functions;
    private final Authorizers authorizers;
    private final InstantSource clock;

    /// @param usageKeys the keys that an authorizer may name
    public Gateway(Api api, Functions functions, Set<String> usageKeys, InstantSource clock) {
        this.routes = new Routes(api.routes());
        this.refusals = new Refusals(api.refusals());
        this.functions = functions;
        this.authorizers = new Authorizers(functions, usageKeys, clock);
        this.clock = clock;
    }

    /// Answers one request.
    public Answer answer(Request request) {
        var requestId = UUID.randomUUID().toString();
        if (request.body().length > BODY_MOST) {
            return refusals.answer(Reason.REQUEST_TOO_LARGE, requestId);
        }
        return routes.find(request.method(), request.path())
                .map(found -> answer(request, found, requestId))
                .orElseGet(() -> refusals.answer(Reason.MISSING_AUTHENTICATION_TOKEN, requestId));
    }

    private Answer answer(Request request, Routes.Found found, String requestId) {
        var event = ProxyEvents.event(request, found, requestId, clock.instant());
        var route = found.route();
        if (route.authorizer().isPresent()) {
            var authorizer = route.authorizer().get();
            switch (authorizers.ask(authorizer, request.header(authorizer.header()), event)) {
                case Verdict.Allowed(var context) ->
                    event.withObject("requestContext").set("authorizer", context);
                case Verdict.Refused(var reason) -> {
                    return refusals.answer(reason, requestId);
                }
            }
        }
        if (!route.needed().stream().allMatch(it -> has(request, it))) {
            return refusals.answer(Reason.BAD_REQUEST_PARAMETERS, requestId);
        }
        try {
            return ProxyEvents.answer(functions.invoke(route.function(), event))
                    .orElseGet(() -> refusals.answer(Reason.INTEGRATION_FAILURE, requestId));
        } catch (FunctionFailed failed) {
            LOG.log(System.Logger.Level.ERROR, route.function() + " failed", failed);
            return refusals.answer(Reason.INTEGRATION_FAILURE, requestId);
        }
    }

    private static boolean has(Request request, Api.Needed needed) {
        return needed.in().equals("header")
                ? request.header(needed.name()).isPresent()
                : request.query().containsKey(needed.name());
    }
}
