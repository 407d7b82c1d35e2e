package cn.gonghui.training.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The copy of members' standing. */
@ApplicationScoped
public class StandingService {

    private final MemberStandingRepository standings;
    private final TrainingRefusalRepository refusals;

    StandingService(MemberStandingRepository standings, TrainingRefusalRepository refusals) {
        this.standings = standings;
        this.refusals = refusals;
    }

    /** Those of the members who by the copy do not let their data be used for training. */
    @Transactional
    public Set<UUID> refusingTraining(Collection<UUID> memberIds) {
        return memberIds.isEmpty()
                ? Set.of()
                : refusals.find("memberId in ?1", memberIds).stream()
                        .map(TrainingRefusal::memberId)
                        .collect(Collectors.toSet());
    }

    /** Takes over that a member lets his data be used for training, or no longer does. */
    @Transactional
    public void learnConsent(UUID memberId, boolean given) {
        var refusal = refusals.findById(memberId);
        if (given && refusal != null) {
            refusals.delete(refusal);
        } else if (!given && refusal == null) {
            refusals.persist(new TrainingRefusal(memberId));
        }
    }

    /** Those of the members that the copy knows, by id. */
    @Transactional
    public Map<UUID, KnownStanding> find(Collection<UUID> memberIds) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        return standings.find("memberId in ?1", memberIds).stream()
                .map(MemberStanding::known)
                .collect(Collectors.toMap(KnownStanding::memberId, Function.identity()));
    }

    /** Takes over what membership tells; the same news twice changes nothing. */
    @Transactional
    public void learn(KnownStanding now) {
        var standing = standings.findById(now.memberId());
        if (standing == null) {
            standing = new MemberStanding(now.memberId());
            standing.become(now);
            standings.persist(standing);
        } else {
            standing.become(now);
        }
    }
}
