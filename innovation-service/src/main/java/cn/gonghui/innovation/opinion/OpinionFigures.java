package cn.gonghui.innovation.opinion;

import cn.gonghui.innovation.alliance.AllianceService;
import cn.gonghui.innovation.alliance.AllianceUnitView;
import cn.gonghui.innovation.call.CallRegister;
import cn.gonghui.innovation.call.CallTerms;
import cn.gonghui.innovation.call.ReviewCondition;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who has answered and who is silent, for the call's keeper; holds the review back while an answer may still come. */
@ApplicationScoped
class OpinionFigures implements ReviewCondition {

    private final OpinionRepository opinions;
    private final CallRegister calls;
    private final AllianceService alliances;
    private final OrganizationAccess access;

    OpinionFigures(
            OpinionRepository opinions, CallRegister calls, AllianceService alliances, OrganizationAccess access) {
        this.opinions = opinions;
        this.calls = calls;
        this.alliances = alliances;
        this.access = access;
    }

    @Override
    public void check(CallTerms call) {
        if (call.awaitsOpinions()) {
            var silent = alliances.units(call.allianceId(), BusinessDay.of(call.asOf()), opinions.answered(call.id()));
            if (silent > 0) {
                throw OpinionProblem.OPINIONS_AWAITED.refuse(
                        silent, call.content().opinionsUntil());
            }
        }
    }

    @Transactional
    OpinionFiguresView figures(UUID callId) {
        var call = kept(callId);
        var asked = call.content().opinionsAsked();
        var day = BusinessDay.of(call.asOf());
        var units = asked ? alliances.units(call.allianceId(), day, List.of()) : 0;
        var silent = asked ? alliances.units(call.allianceId(), day, opinions.answered(callId)) : 0;
        var stances = opinions.byStance(callId);
        return new OpinionFiguresView(
                callId,
                asked,
                call.content().opinionsUntil(),
                day,
                units,
                units - silent,
                silent,
                stances.getOrDefault(OpinionStance.SUPPORT, 0L),
                stances.getOrDefault(OpinionStance.SUPPORT_WITH_CHANGES, 0L),
                stances.getOrDefault(OpinionStance.OBJECT, 0L));
    }

    @Transactional
    Page<AllianceUnitView> silent(UUID callId, PageRequest page) {
        var call = kept(callId);
        return call.content().opinionsAsked()
                ? alliances.units(call.allianceId(), BusinessDay.of(call.asOf()), opinions.answered(callId), page)
                : new Page<>(List.of(), null, null);
    }

    /** Nobody but the keeper learns how many have answered. */
    private CallTerms kept(UUID callId) {
        return calls.published(callId)
                .filter(call -> access.sees(call.hostId()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }
}
