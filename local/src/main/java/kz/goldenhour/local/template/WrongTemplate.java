package kz.goldenhour.local.template;

/// The template or the API file says something that cannot be run; the message names the place.
public final class WrongTemplate extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongTemplate(String message) {
        super(message);
    }
}
