package cn.gonghui.innovation.membership;

import cn.gonghui.innovation.organization.OrganizationFacts;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * membership-service as this service sees it: a time limit, one more try, and a breaker that stops asking a service that
 * is down. Unknown is an answer, not a failure.
 */
@ApplicationScoped
class MembershipPeer {

    private final MembershipApi api;

    MembershipPeer(@RestClient MembershipApi api) {
        this.api = api;
    }

    @Timeout(2000)
    @Retry(maxRetries = 1, delay = 100)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @CircuitBreakerName("membership-organizations")
    Optional<OrganizationFacts> organization(UUID id) {
        try {
            return Optional.of(api.organization(id).facts());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    @Timeout(2000)
    @Retry(maxRetries = 1, delay = 100)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @CircuitBreakerName("membership-members")
    Optional<KnownMember> member(UUID id) {
        return api.lookUp(new LookupQuestion(List.of(id))).items().stream()
                .findFirst()
                .map(LookupAnswer.Found::known);
    }

    @Timeout(2000)
    @Retry(maxRetries = 1, delay = 100)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @CircuitBreakerName("membership-honours")
    List<KnownHonour> honours(UUID memberId) {
        return api.lookUp(new HonoursQuestion(List.of(memberId))).items();
    }
}
