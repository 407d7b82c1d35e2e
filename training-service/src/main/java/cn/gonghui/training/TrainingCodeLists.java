package cn.gonghui.training;

import cn.gonghui.kit.web.CodeLists;
import cn.gonghui.training.attendance.AttendanceSource;
import cn.gonghui.training.course.CourseAction;
import cn.gonghui.training.course.CourseCategory;
import cn.gonghui.training.course.CourseField;
import cn.gonghui.training.course.CourseStatus;
import cn.gonghui.training.course.CourseTier;
import cn.gonghui.training.enrolment.EnrolmentAction;
import cn.gonghui.training.enrolment.EnrolmentChannel;
import cn.gonghui.training.enrolment.EnrolmentStatus;
import cn.gonghui.training.lecturer.LecturerAction;
import cn.gonghui.training.lecturer.LecturerStatus;
import cn.gonghui.training.lecturer.LecturerTitle;
import cn.gonghui.training.mode.DeliveryMode;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.plan.PlanAction;
import cn.gonghui.training.plan.PlanStatus;
import cn.gonghui.training.plan.Programme;
import cn.gonghui.training.plan.Sector;
import cn.gonghui.training.request.RequestAction;
import cn.gonghui.training.request.RequestOrigin;
import cn.gonghui.training.request.RequestStatus;
import cn.gonghui.training.session.SessionAction;
import cn.gonghui.training.session.SessionStatus;
import cn.gonghui.training.standing.EmploymentForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of this service that callers meet. */
@ApplicationScoped
class TrainingCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(
                Programme.class,
                Sector.class,
                EmploymentForm.class,
                PlanStatus.class,
                PlanAction.class,
                CourseTier.class,
                CourseCategory.class,
                CourseField.class,
                CourseStatus.class,
                CourseAction.class,
                LecturerTitle.class,
                LecturerStatus.class,
                LecturerAction.class,
                DeliveryMode.class,
                SeatMode.class,
                RequestOrigin.class,
                RequestStatus.class,
                RequestAction.class,
                SessionStatus.class,
                SessionAction.class,
                EnrolmentChannel.class,
                EnrolmentStatus.class,
                EnrolmentAction.class,
                AttendanceSource.class);
    }
}
