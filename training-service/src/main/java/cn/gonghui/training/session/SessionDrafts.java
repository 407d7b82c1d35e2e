package cn.gonghui.training.session;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.training.course.CourseService;
import cn.gonghui.training.lecturer.LecturerService;
import cn.gonghui.training.membership.OrganizationsAsked;
import cn.gonghui.training.organization.Reach;
import cn.gonghui.training.plan.PlanService;
import cn.gonghui.training.request.RequestService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Everything that is asked before a session is drafted; nothing is changed here. */
@ApplicationScoped
class SessionDrafts {

    private final SessionRepository sessions;
    private final PlanService plans;
    private final RequestService requests;
    private final CourseService courses;
    private final LecturerService lecturers;
    private final Reach reach;

    SessionDrafts(
            SessionRepository sessions,
            PlanService plans,
            RequestService requests,
            CourseService courses,
            LecturerService lecturers,
            Reach reach) {
        this.sessions = sessions;
        this.plans = plans;
        this.requests = requests;
        this.courses = courses;
        this.lecturers = lecturers;
        this.reach = reach;
    }

    Session draft(CreateSession request, OrganizationsAsked asked) {
        var content = request.content();
        SessionShape.check(content);
        var divisionCode = division(request, asked);
        var planId = request.planId();
        if (request.requestId() != null) {
            var planOfRequest = requests.requireAccepted(request.requestId(), "/requestId");
            planId = planId == null ? planOfRequest : planId;
        }
        if (planId != null) {
            plans.requireOpen(planId, "/planId");
        }
        var course = courses.requireActive(request.courseId(), "/courseId");
        checkLecturers(content);
        if (sessions.exists(request.organiserId(), request.externalReference())) {
            throw SessionProblem.SESSION_EXISTS.refuseAt("/externalReference");
        }
        checkFree(content, request.courseId());
        return Session.draft(request, planId, course.edition(), divisionCode);
    }

    void checkLecturers(EditSession content) {
        content.lecturerIds().forEach(id -> lecturers.requireActive(id, "/lecturerIds"));
    }

    /** @param exceptSession whose own bookings do not count; any other id where there are none yet */
    void checkFree(EditSession content, UUID exceptSession) {
        if (sessions.lecturerBusy(content, exceptSession)) {
            throw SessionProblem.LECTURER_BUSY.refuseAt("/lecturerIds");
        }
        if (sessions.roomBusy(content, exceptSession)) {
            throw SessionProblem.ROOM_BUSY.refuseAt("/venue");
        }
    }

    private String division(CreateSession request, OrganizationsAsked asked) {
        var host = asked.organization(request.hostId(), "/hostId");
        asked.organization(request.organiserId(), "/organiserId");
        if (request.commissionedById() != null) {
            asked.organization(request.commissionedById(), "/commissionedById");
        }
        if (!reach.actsFor(request.organiserId(), request.commissionedById())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organiserId");
        }
        var division = request.divisionCode() != null ? request.divisionCode() : host.divisionCode();
        if (division == null) {
            throw Problem.invalid(Violation.inBody("/divisionCode", "required"));
        }
        return division;
    }
}
