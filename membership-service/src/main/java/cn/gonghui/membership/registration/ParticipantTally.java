package cn.gonghui.membership.registration;

import cn.gonghui.membership.activity.ActivityTally;
import cn.gonghui.membership.activity.ActivityTally.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Counts who was there. */
@ApplicationScoped
class ParticipantTally implements ActivityTally {

    private final RegistrationRepository registrations;

    ParticipantTally(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<Counted, Long> of(UUID activityId) {
        var present = registrations.present(activityId);
        return Map.of(
                Counted.REGISTERED, registrations.placed(activityId),
                Counted.PARTICIPANTS, ((Number) present[0]).longValue(),
                Counted.FAMILIES, ((Number) present[1]).longValue());
    }
}
