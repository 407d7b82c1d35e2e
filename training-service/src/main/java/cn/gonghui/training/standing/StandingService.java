package cn.gonghui.training.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The copy of members' standing. */
@ApplicationScoped
public class StandingService {

    private final MemberStandingRepository standings;

    StandingService(MemberStandingRepository standings) {
        this.standings = standings;
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
