package cn.gonghui.training.membership;

import cn.gonghui.training.organization.KnownOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The one way to membership-service: time limit, one retry, breaker. That something is not there is no failure. */
@ApplicationScoped
class MembershipPeer {

    private static final int NOT_FOUND = 404;

    private final MembershipClient membership;

    MembershipPeer(@RestClient MembershipClient membership) {
        this.membership = membership;
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 1, delay = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    FoundMembers lookUp(LookUpMembers members) {
        return membership.lookUp(members);
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 1, delay = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    FoundHonours lookUp(LookUpHonours holders) {
        return membership.lookUp(holders);
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 1, delay = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    Optional<KnownOrganization> organization(UUID id) {
        try {
            return Optional.of(membership.organization(id));
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw answer;
        }
    }
}
