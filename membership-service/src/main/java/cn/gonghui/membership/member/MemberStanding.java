package cn.gonghui.membership.member;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One stretch of a member's dated history (会籍变动): the union and the standing, from a day until (not on) another. */
@Entity
@Table(name = "member_standing")
class MemberStanding {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", updatable = false)
    private MemberStatus status;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    protected MemberStanding() {}

    static MemberStanding begin(Member member, LocalDate from) {
        var standing = new MemberStanding();
        standing.id = Ids.next();
        standing.memberId = member.id();
        standing.organizationId = member.organizationId();
        standing.status = member.status();
        standing.fromOn = from;
        return standing;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where it would end before it began */
    void end(LocalDate until) {
        checkEnd(until);
        untilOn = until;
    }

    void checkEnd(LocalDate until) {
        if (until.isBefore(fromOn)) {
            throw MemberProblem.BEFORE_LAST_CHANGE.refuse(fromOn);
        }
    }

    UUID memberId() {
        return memberId;
    }

    UUID organizationId() {
        return organizationId;
    }

    MemberStatus status() {
        return status;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate untilOn() {
        return untilOn;
    }
}
