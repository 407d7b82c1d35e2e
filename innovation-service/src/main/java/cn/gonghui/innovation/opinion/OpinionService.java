package cn.gonghui.innovation.opinion;

import cn.gonghui.innovation.alliance.AllianceService;
import cn.gonghui.innovation.call.CallRegister;
import cn.gonghui.innovation.call.CallTerms;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes the opinions of member units. A unit sees its own and nobody else's; the call's keeper, who founded the
 * alliance, sees all of them.
 */
@ApplicationScoped
class OpinionService {

    private final OpinionRepository opinions;
    private final CallRegister calls;
    private final AllianceService alliances;
    private final OrganizationAccess access;
    private final Actor actor;
    private final ActorScope actorScope;
    private final Journal journal;

    OpinionService(
            OpinionRepository opinions,
            CallRegister calls,
            AllianceService alliances,
            OrganizationAccess access,
            Actor actor,
            ActorScope actorScope,
            Journal journal) {
        this.opinions = opinions;
        this.calls = calls;
        this.alliances = alliances;
        this.access = access;
        this.actor = actor;
        this.actorScope = actorScope;
        this.journal = journal;
    }

    /** The same again answers what is there. */
    @Transactional
    Created<OpinionView> give(UUID callId, GiveOpinion request) {
        known(callId);
        var unit = actor.organizationId().orElseThrow(KitProblem.FORBIDDEN::refuse);
        var call = calls.holdForSubmission(callId);
        var existing = opinions.of(callId, unit);
        if (existing.filter(opinion -> opinion.says(request)).isPresent()) {
            return Created.before(existing.get().id(), existing.get().view());
        }
        requireTaken(call, unit);
        if (existing.isPresent()) {
            throw OpinionProblem.OPINION_GIVEN.refuse();
        }
        var opinion = Opinion.give(callId, unit, request, call.asOf());
        opinions.persistAndFlush(opinion);
        opinions.add(opinion.edition());
        journal.record(opinion.given(), null, opinion.view());
        return Created.now(opinion.id(), opinion.view());
    }

    @Transactional
    OpinionView replace(UUID id, GiveOpinion request, ExpectedVersion expected) {
        var opinion = visible(id);
        if (!actor.organizationId().filter(opinion.organizationId()::equals).isPresent()) {
            throw KitProblem.FORBIDDEN.refuse();
        }
        var call = calls.holdForSubmission(opinion.callId());
        opinions.getEntityManager().refresh(opinion, LockModeType.PESSIMISTIC_WRITE);
        expected.check(opinion.version());
        requireTaken(call, opinion.organizationId());
        if (opinion.says(request)) {
            return opinion.view();
        }
        var before = opinion.view();
        var event = opinion.replace(request, call.asOf());
        opinions.flush();
        opinions.add(opinion.edition());
        journal.record(event, before, opinion.view());
        return opinion.view();
    }

    private void requireTaken(CallTerms call, UUID unit) {
        call.requireOpinionsTaken();
        if (!alliances.isUnit(call.allianceId(), unit, BusinessDay.of(call.asOf()))) {
            throw OpinionProblem.NOT_A_MEMBER_UNIT.refuse();
        }
    }

    @Transactional
    OpinionView find(UUID id) {
        return visible(id).view();
    }

    @Transactional
    Page<OpinionEditionView> editions(UUID id, PageRequest page) {
        return opinions.editions(visible(id).id(), page);
    }

    @Transactional
    Page<OpinionView> list(UUID callId, OpinionStance stance, PageRequest page) {
        var call = known(callId);
        return opinions.page(callId, stance, keeps(call) ? Scope.all() : actorScope.scope(), page);
    }

    private Opinion visible(UUID id) {
        return opinions.findByIdOptional(id)
                .filter(opinion -> access.sees(opinion.organizationId())
                        || keeps(calls.published(opinion.callId()).orElseThrow()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    /** A published call of an alliance that the caller may read. */
    private CallTerms known(UUID callId) {
        return calls.published(callId)
                .filter(call -> alliances.founderOf(call.allianceId()).isPresent())
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private boolean keeps(CallTerms call) {
        return access.sees(call.hostId());
    }
}
