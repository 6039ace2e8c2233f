package kz.goldenhour.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/// Renders every page of the house. No page needs a script; each carries its look inside.
public final class Pages {
    /// The one style sheet.
    public static final String LOOK = look();

    private static final String STYLE_HASH = hash(LOOK);

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kz.goldenhour.pages.jte");

    public String pin(PinView view) {
        return render("pin.jte", view);
    }

    public String door(DoorView view) {
        return render("door.jte", view);
    }

    public String change(ChangeView view) {
        return render("change.jte", view);
    }

    public String enrol(EnrolView view) {
        return render("enrol.jte", view);
    }

    public String review(ReviewView view) {
        return render("review.jte", view);
    }

    public String offer(OfferView view) {
        return render("offer.jte", view);
    }

    public String confirm(ConfirmView view) {
        return render("confirm.jte", view);
    }

    public String ask(AskView view) {
        return render("ask.jte", view);
    }

    public String turn(SwitchView view) {
        return render("switch.jte", view);
    }

    public String board(BoardView view) {
        return render("board.jte", view);
    }

    public String notice(NoticeView view) {
        return render("notice.jte", view);
    }

    public String news(NewsView view) {
        return render("news.jte", view);
    }

    public String holding(HoldingView view) {
        return render("holding.jte", view);
    }

    public String rebuttal(RebuttalView view) {
        return render("rebuttal.jte", view);
    }

    /// The headers of a page that is for one person alone.
    public static Map<String, String> privateHeaders() {
        return Map.of(
                "Content-Type", "text/html; charset=utf-8",
                "Cache-Control", "no-store",
                "Referrer-Policy", "no-referrer",
                "X-Robots-Tag", "noindex, nofollow",
                "X-Frame-Options", "DENY",
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", contentSecurityPolicy());
    }

    /// What a browser may load and do on our pages: the look inside them, our own pictures, our own forms.
    public static String contentSecurityPolicy() {
        return "default-src 'none'; style-src '" + STYLE_HASH
                + "'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }

    private String render(String template, Object view) {
        var output = new StringOutput();
        engine.render(template, view, output);
        return output.toString();
    }

    private static String look() {
        try (var stream = Objects.requireNonNull(Pages.class.getResourceAsStream("look.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String css) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException every_jdk_has_it) {
            throw new IllegalStateException(every_jdk_has_it);
        }
    }
}
