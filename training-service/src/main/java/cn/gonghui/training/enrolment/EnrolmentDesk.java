package cn.gonghui.training.enrolment;

import cn.gonghui.training.membership.KnownMember;
import cn.gonghui.training.membership.MembersAsked;
import cn.gonghui.training.membership.MembershipProblem;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionFacts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Seats members in one session, one after the other, while the session's seats are locked.
 *
 * @param self the member that the caller is
 * @param reached unions for whose members the caller acts
 * @param enrolled members already enrolled; grows as more are
 * @param refusing members who by the local copy do not let their data be used for training
 * @param busy members whose time is taken elsewhere
 */
record EnrolmentDesk(
        SessionFacts session,
        Map<SeatMode, Seats> seats,
        MembersAsked asked,
        Optional<UUID> self,
        Set<UUID> reached,
        Set<UUID> enrolled,
        Set<UUID> refusing,
        Set<UUID> busy,
        Instant now) {

    /** @throws cn.gonghui.kit.problem.Problem before anything is changed */
    Enrolment enrol(EnrolMember request) {
        EnrolmentPolicy.checkMode(session, request.mode(), "/mode");
        var memberId = self.filter(id -> request.memberId() == null).orElse(request.memberId());
        if (memberId == null) {
            throw MembershipProblem.UNKNOWN_MEMBER.refuseAt("/memberId");
        }
        var member = asked.member(memberId, "/memberId");
        var channel = channel(member);
        member.requireTrainable(refusing.contains(memberId), "/memberId");
        if (enrolled.contains(memberId)) {
            throw EnrolmentProblem.ALREADY_ENROLLED.refuseAt("/memberId");
        }
        if (busy.contains(memberId)) {
            throw EnrolmentProblem.MEMBER_BUSY.refuseAt("/memberId");
        }
        var place = seats.get(request.mode());
        if (place == null || !place.open()) {
            throw EnrolmentProblem.ENROLMENT_CLOSED.refuse();
        }
        enrolled.add(memberId);
        return Enrolment.enrol(session, request.mode(), member, channel, place.takeOrQueue(), now);
    }

    /** Somebody else's member is as unknown as one that is not there. */
    private EnrolmentChannel channel(KnownMember member) {
        if (self.filter(member.id()::equals).isPresent()) {
            return EnrolmentChannel.SELF;
        }
        if (!reached.contains(member.organizationId())) {
            throw MembershipProblem.UNKNOWN_MEMBER.refuseAt("/memberId");
        }
        return EnrolmentChannel.UNION;
    }
}
