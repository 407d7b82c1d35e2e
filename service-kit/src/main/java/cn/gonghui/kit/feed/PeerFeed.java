package cn.gonghui.kit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.RestResponse;

/** Fetches from the feed of one peer, with this service's own token. */
final class PeerFeed {

    private static final int GONE = 410;
    private static final int LIMIT = 1_000;
    private static final Duration POLL = Duration.ofSeconds(5);

    /** Not the service's own, which is strict: what a newer peer adds is passed over. */
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final TypeReference<List<CloudEvent>> EVENTS = new TypeReference<>() {};

    private final EventsClient client;

    PeerFeed(URI address) {
        client = QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(POLL.toSeconds() + 10, TimeUnit.SECONDS)
                .register(OidcClientRequestReactiveFilter.class)
                .build(EventsClient.class);
    }

    /** Waits a while at the end of the feed; empty where the peer does not know {@code lastEventId} (any more). */
    Optional<FeedBatch> fetch(String lastEventId) {
        try (var answer = client.read(lastEventId, LIMIT, POLL.toString())) {
            return answer.getStatus() == GONE ? Optional.empty() : Optional.of(batch(answer));
        } catch (WebApplicationException refusal) {
            if (refusal.getResponse().getStatus() == GONE) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private static FeedBatch batch(RestResponse<String> answer) {
        try {
            return new FeedBatch(
                    JSON.readValue(answer.getEntity(), EVENTS),
                    Long.parseLong(answer.getHeaderString(FeedHeaders.BEHIND)),
                    Instant.parse(answer.getHeaderString(FeedHeaders.AS_OF)));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("not a batch of events", malformed);
        }
    }
}
