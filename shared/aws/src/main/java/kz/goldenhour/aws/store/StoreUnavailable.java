package kz.goldenhour.aws.store;

/// DynamoDB did not take the request, tried several times. It may or may not have been carried out: sending the same
/// request again is safe.
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreUnavailable(String what, Throwable last) {
        super(what, last);
    }
}
