package kz.goldenhour.managedesk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.CallerContext;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Handover.Offer;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.officer.Enrolments;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.managedesk.own.OwnPages;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.House;
import kz.goldenhour.testing.Neighbours;
import kz.goldenhour.testing.PageServer;
import kz.goldenhour.testing.PlainPins;

/// The function with the house behind it, as an admin and the officers meet it.
final class Bureau {
    static final DeskId DESK = new DeskId("sample-desk");
    static final String PIN = "482915";

    private static final Pattern LINK = Pattern.compile("/o/([0-9A-Za-z]{22})");

    final House house = new House();
    final List<String> lines = new ArrayList<>();
    final PlainPins pins = new PlainPins();
    private final ManageDeskHandler handler;

    /// @param sample whether sample officers may come with a PIN
    Bureau(boolean sample) {
        var stores = house.stores;
        var log = new Log(lines::add, house.clock);
        var proposals = new Proposals(stores, DESK, house.clock);
        var enrolments = new Enrolments(stores, house.mail, pins, house.randomness, house.clock);
        var officers = new Officers(stores.desks(), proposals, enrolments, house.mail, house.clock);
        var keys = new Keys(house.memory.callers(), stores.desks(), house.randomness, house.clock);
        var check = new PinCheck(house.memory.pinTries(), pins, stores.outbox(), house.clock);
        var own = new OwnPages.Services(proposals, enrolments, house.drills, check, house.randomness);
        handler = new ManageDeskHandler(
                new ManageDeskHandler.Services(
                        stores.desks(),
                        new Bootstrap(
                                stores.desks(),
                                officers,
                                keys,
                                sample ? Optional.of(pins) : Optional.empty(),
                                house.clock),
                        new OfficerRoutes(stores.desks(), officers, house.drills, log),
                        new OwnPages(stores, own, house.clock, log),
                        new Rotas(stores.desks(), house.clock),
                        keys,
                        () -> 3),
                DESK,
                new RateLimit(house.memory.callers(), 60, house.clock),
                log);
    }

    /// With the sample desk and its four officers.
    static Bureau open() {
        var bureau = new Bureau(true);
        bureau.send(event("bootstrap"));
        return bureau;
    }

    static ManageDeskEvent event(String name) {
        return Events.read(name, ManageDeskEvent.class);
    }

    APIGatewayProxyResponseEvent send(ManageDeskEvent event) {
        return handler.handleRequest(event, null);
    }

    /// The answer of an event of `events/`, as JSON.
    JsonNode json(String name) {
        return Json.read(send(event(name)).getBody());
    }

    /// The same event by an admin of another desk.
    static ManageDeskEvent elsewhere(ManageDeskEvent event) {
        var bound = new Caller(new CallerId("bound"), Role.ADMIN, Set.of(new DeskId("other")), Optional.empty(), false);
        event.getRequestContext().setAuthorizer(new HashMap<>(CallerContext.write(bound)));
        return event;
    }

    /// Writes an officer with some fields set.
    APIGatewayProxyResponseEvent write(String officer, Map<String, String> fields) {
        var event = event("officer-put");
        var body = (ObjectNode) Json.read(event.getBody());
        fields.forEach(body::put);
        event.setBody(body.toString());
        event.setPathParameters(Map.of("id", DESK.value(), "officerId", officer));
        return send(event);
    }

    DutyOfficer officer(String id) {
        return house.stores.desks().officer(new OfficerId(id)).orElseThrow();
    }

    /// Sends what waits, as the stream would have it.
    void deliver() {
        house.memory.stream().forEach(house.dispatch::send);
    }

    /// The link in the last SMS to a phone.
    String texted(String phone) {
        return handle(house.messenger.texts().stream()
                .filter(sms -> sms.to().equals(new Phone(phone)))
                .toList()
                .getLast()
                .text());
    }

    /// The link in the last mail to an officer.
    String mailed(String officer) {
        return handle(house.messenger.emails().stream()
                .filter(mail -> mail.to().equals(new OfficerId(officer)))
                .toList()
                .getLast()
                .text());
    }

    private static String handle(String text) {
        var found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no link in: " + text);
        }
        return found.group(1);
    }

    /// Opens an officer's own page.
    Page get(String handle) {
        return page("GET", handle, Map.of());
    }

    /// Presses a button on it.
    Page press(String handle, String action, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("action", action);
        return page("POST", handle, all);
    }

    Page page(String method, String handle, Map<String, String> fields) {
        var event = event(method.equals("POST") ? "own-post" : "own-get");
        event.setHttpMethod(method);
        event.setPathParameters(Map.of("handle", handle));
        event.setBody(form(fields));
        return new Page(send(event));
    }

    /// The page where a link to the board is asked for.
    Page desk(String method, Map<String, String> fields) {
        var event = event(method.equals("POST") ? "board-post" : "board-get");
        event.setHttpMethod(method);
        event.setBody(form(fields));
        return new Page(send(event));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// A newsroom asks about something in the region of the desk.
    Claim ask(String text) {
        var caller =
                new Caller(new CallerId("sample-paper"), Role.REPORTER, Set.of(), Optional.of("SAMPLE paper"), true);
        var particulars = new Particulars(
                text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("almaty"), List.of(), false);
        var filed = house.intake.file(caller, particulars, Optional.empty(), Optional.empty());
        deliver();
        return ((Receipt.Filed) filed).claim();
    }

    /// A claim of another desk.
    Claim elsewhere(String text) {
        var claim = ask(text);
        Neighbours.setUp(house.stores.desks());
        return tick(claim, claim.ticked(Neighbours.POWER, claim.nextWordBy(), claim.state(), claim.clock()));
    }

    /// A claim that another desk offers to this one.
    Claim offered(String text) {
        var claim = elsewhere(text);
        var now = house.clock.instant();
        var offer = new Offer(DESK, Neighbours.WORDS, Neighbours.KAMILA, now, Climb.begun(now));
        return tick(claim, claim.given(Handover.none().with(offer), claim.clock()));
    }

    private Claim tick(Claim before, Claim after) {
        house.stores.claims().tick(Ticking.quietly(before, after, List.of(), house.clock.instant()));
        return after;
    }

    /// What a browser gets.
    PageServer.Reply reply(PageServer.Ask ask) {
        var board = ask.path().equals("/desk");
        var event = event((board ? "board-" : "own-") + (ask.method().equals("POST") ? "post" : "get"));
        event.setHttpMethod(ask.method());
        if (!board) {
            event.setPathParameters(Map.of("handle", ask.path().substring("/o/".length())));
        }
        event.setQueryStringParameters(ask.query());
        event.setHeaders(ask.headers());
        event.setBody(ask.body());
        var answer = send(event);
        return new PageServer.Reply(answer.getStatusCode(), answer.getHeaders(), answer.getBody());
    }

    /// What comes back.
    record Page(APIGatewayProxyResponseEvent response) {
        int status() {
            return response.getStatusCode();
        }

        String html() {
            return response.getBody();
        }

        /// What a person reads.
        String text() {
            return html().replaceAll("(?s)<head>.*</head>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
        }

        String session() {
            var found = Pattern.compile("name=\"session\" value=\"([^\"]+)\"").matcher(html());
            return found.find() ? found.group(1) : "";
        }

        /// The code that a second person tells.
        String code() {
            var found = Pattern.compile("(\\d{3}) (\\d{3})").matcher(text());
            if (!found.find()) {
                throw new AssertionError("no code in: " + text());
            }
            return found.group(1) + found.group(2);
        }
    }

    /// A colleague confirms what he was asked by SMS. Returns the code.
    String confirmed(String phone) {
        var link = texted(phone);
        var session = press(link, "open", Map.of("pin", PIN)).session();
        return press(link, "confirm", Map.of("session", session)).code();
    }

    /// What an officer sends to set his PIN.
    static Map<String, String> answers(String code, String pin) {
        return Map.of("code", code, "pin", pin, "again", pin, "letters", "yes");
    }
}
