package cn.gonghui.training.progress;

import cn.gonghui.training.attendance.AttendanceService;
import cn.gonghui.training.plan.PlanService;
import cn.gonghui.training.request.RequestService;
import cn.gonghui.training.session.SessionService;
import cn.gonghui.training.session.SessionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Counts how far a plan has come, from what is there at the moment. */
@ApplicationScoped
@Transactional
public class PlanProgressService {

    private final PlanService plans;
    private final RequestService requests;
    private final SessionService sessions;
    private final AttendanceService attendances;

    PlanProgressService(
            PlanService plans, RequestService requests, SessionService sessions, AttendanceService attendances) {
        this.plans = plans;
        this.requests = requests;
        this.sessions = sessions;
        this.attendances = attendances;
    }

    public PlanProgressView progress(UUID planId) {
        var plan = plans.read(planId);
        var byStatus = sessions.countByStatus(planId);
        var scheduled = byStatus.getOrDefault(SessionStatus.DRAFT, 0L)
                + byStatus.getOrDefault(SessionStatus.PUBLISHED, 0L)
                + byStatus.getOrDefault(SessionStatus.IN_PROGRESS, 0L);
        var delivered = byStatus.getOrDefault(SessionStatus.COMPLETED, 0L);
        var open = plan.targetSessions() - scheduled - delivered;
        return new PlanProgressView(
                planId,
                plan.year(),
                plan.targetSessions(),
                requests.requestedFor(planId),
                scheduled,
                delivered,
                byStatus.getOrDefault(SessionStatus.CANCELLED, 0L),
                attendances.peopleReached(sessions.idsOf(planId)),
                Math.max(0, open),
                Math.max(0, -open));
    }
}
