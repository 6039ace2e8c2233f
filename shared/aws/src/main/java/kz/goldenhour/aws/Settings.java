package kz.goldenhour.aws;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.desk.DeskId;

/// The settings of the functions, by the names that template.yaml gives them. Each function is given only those that it
/// needs, so one is missed only where it is asked for.
public record Settings(Map<String, String> values) {
    private static final int RATE_LIMIT = 60;
    private static final long AUDIT_DAYS = 1825;

    public Settings {
        values = Map.copyOf(values);
    }

    public static Settings fromEnvironment() {
        return new Settings(System.getenv());
    }

    public String claimsTable() {
        return required("CLAIMS_TABLE");
    }

    public String evidenceTable() {
        return required("EVIDENCE_TABLE");
    }

    public String desksTable() {
        return required("DESKS_TABLE");
    }

    /// ARN of the topic of the officers' e-mail.
    public String alertsTopic() {
        return required("ALERTS_TOPIC");
    }

    /// ARN of the topic that the media subscribe to.
    public Optional<String> rebuttalsTopic() {
        return optional("REBUTTALS_TOPIC");
    }

    /// Where links lead, without a slash at the end.
    public String baseUrl() {
        return required("BASE_URL").replaceFirst("/+$", "");
    }

    /// The installation's own domain; empty where the address of the request is the only one.
    public Optional<String> publicBaseUrl() {
        return optional("PUBLIC_BASE_URL").map(url -> url.replaceFirst("/+$", ""));
    }

    public DeskId defaultDesk() {
        return new DeskId(required("DEFAULT_DESK"));
    }

    /// ARN of the secret that holds the pepper of the PINs.
    public Optional<String> pinPepperSecret() {
        return optional("PIN_PEPPER_SECRET");
    }

    /// The pepper itself, where there is no secret (the local run).
    public Optional<String> pinPepper() {
        return optional("PIN_PEPPER");
    }

    public Optional<String> smsSenderId() {
        return optional("SMS_SENDER_ID");
    }

    public Optional<String> heartbeatUrl() {
        return optional("HEARTBEAT_URL");
    }

    /// Nothing is sent; messages wait. A restored installation stays so until a person has looked.
    public boolean outboxHeld() {
        return optional("OUTBOX_HELD").map(Boolean::parseBoolean).orElse(false);
    }

    /// The bucket that keeps the ends of the ledgers, under Object Lock.
    public Optional<String> auditBucket() {
        return optional("AUDIT_BUCKET");
    }

    /// How long nobody can remove what is kept there.
    public Duration auditLock() {
        return Duration.ofDays(optional("AUDIT_DAYS").map(Long::parseLong).orElse(AUDIT_DAYS));
    }

    /// Requests that one caller may make in a minute.
    public int rateLimit() {
        return optional("RATE_LIMIT").map(Integer::parseInt).orElse(RATE_LIMIT);
    }

    /// The API Gateway key that stands for a role in its usage plan.
    public Optional<String> usageKey(Role role) {
        return optional("USAGE_KEY_" + role.name());
    }

    /// Where the optional model of the matching engine lies.
    public Optional<String> modelDir() {
        return optional("MODEL_DIR");
    }

    /// The name of the function, for metrics.
    public String function() {
        return optional("AWS_LAMBDA_FUNCTION_NAME").orElse("local");
    }

    private String required(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException("the setting " + name + " is missing"));
    }

    private Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }
}
