package cn.gonghui.innovation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The copy of members' standing that this service works with when membership-service is down. */
@ApplicationScoped
public class StandingCopies {

    private final StandingRepository standings;

    StandingCopies(StandingRepository standings) {
        this.standings = standings;
    }

    @Transactional
    public Optional<Standing> find(UUID memberId) {
        return standings.findByIdOptional(memberId).map(MemberStanding::standing);
    }

    @Transactional
    public void tell(Standing told) {
        var standing = standings.findByIdOptional(told.memberId()).orElseGet(() -> new MemberStanding(told.memberId()));
        standing.tell(told);
        standings.persist(standing);
    }
}
