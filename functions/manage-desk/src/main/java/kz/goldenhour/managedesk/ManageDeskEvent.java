package kz.goldenhour.managedesk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.aws.http.Json;
import org.jspecify.annotations.Nullable;

/// A request of the API, or a direct call: `{"bootstrap": {...}}`, `{"releaseOutbox": true}`. Lambda reads it as a
/// bean.
public final class ManageDeskEvent extends APIGatewayProxyRequestEvent {
    private static final long serialVersionUID = 1;

    private transient @Nullable Map<String, Object> bootstrap;
    private boolean releaseOutbox;

    public @Nullable Map<String, Object> getBootstrap() {
        return bootstrap;
    }

    public void setBootstrap(@Nullable Map<String, Object> bootstrap) {
        this.bootstrap = bootstrap;
    }

    public boolean getReleaseOutbox() {
        return releaseOutbox;
    }

    public void setReleaseOutbox(boolean releaseOutbox) {
        this.releaseOutbox = releaseOutbox;
    }

    Optional<Fields> bootstrap() {
        return Optional.ofNullable(bootstrap).map(Json::write).map(Json::read).map(Fields::of);
    }
}
