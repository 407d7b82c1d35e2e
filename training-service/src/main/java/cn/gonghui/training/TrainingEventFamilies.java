package cn.gonghui.training;

import cn.gonghui.kit.eventtype.EventFamilies;
import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.training.attendance.AttendanceEvents;
import cn.gonghui.training.course.CourseEvents;
import cn.gonghui.training.enrolment.EnrolmentEvents;
import cn.gonghui.training.lecturer.LecturerEvents;
import cn.gonghui.training.plan.PlanEvents;
import cn.gonghui.training.request.RequestEvents;
import cn.gonghui.training.session.SessionEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The events of this service. */
@ApplicationScoped
class TrainingEventFamilies implements EventFamilies {

    @Override
    public List<Class<? extends DomainEvent>> families() {
        return List.of(
                PlanEvents.class,
                CourseEvents.class,
                LecturerEvents.class,
                RequestEvents.class,
                SessionEvents.class,
                EnrolmentEvents.class,
                AttendanceEvents.class);
    }
}
