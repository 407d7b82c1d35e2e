package cn.gonghui.membership.contest;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.ActivityFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * What the caller is in a contest. Who judges it is a judge and nothing else, whatever other roles he has: until the
 * results are published he sees his own sheets and their entries only.
 */
@ApplicationScoped
class ContestAccess {

    private final JudgeRepository judges;
    private final Actor actor;

    ContestAccess(JudgeRepository judges, Actor actor) {
        this.judges = judges;
        this.actor = actor;
    }

    /** The judge that the caller is, excused or not. */
    Optional<Judge> judge(Contest contest) {
        return judges.who(contest.id(), actor.memberId().orElse(null), actor.subject());
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless the caller judges this contest, and still does */
    Judge requireJudge(Contest contest) {
        return judge(contest).filter(judge -> !judge.excused()).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    boolean mayChange(ActivityFacts activity) {
        return activity.managed()
                && !activity.cancelled()
                && (actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN));
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 where the contest is not the caller's, or he judges it */
    void requireOverseer(ActivityFacts activity, Contest contest) {
        if (!activity.managed() || judge(contest).isPresent() && contest.status() != ContestStatus.PUBLISHED) {
            throw KitProblem.NOT_FOUND.refuse();
        }
    }
}
