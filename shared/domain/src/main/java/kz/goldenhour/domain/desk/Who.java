package kz.goldenhour.domain.desk;

/// Whom a step of the ladder wakes.
public enum Who {
    /// Who is on duty by the rota.
    ON_DUTY,
    /// His deputy by the rota.
    DEPUTY,
    /// The head of the desk, who is named in the desk's rules.
    HEAD,
    /// The direct line to the head of the body, named there too.
    DIRECT_LINE;

    /// Whether the rota says who it is.
    public boolean isRotated() {
        return switch (this) {
            case ON_DUTY, DEPUTY -> true;
            case HEAD, DIRECT_LINE -> false;
        };
    }
}
