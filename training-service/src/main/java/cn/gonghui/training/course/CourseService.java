package cn.gonghui.training.course;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.training.membership.OrganizationsAsked;
import cn.gonghui.training.organization.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Use cases of courses. Anyone may read them. */
@ApplicationScoped
@Transactional
public class CourseService {

    private final CourseRepository courses;
    private final Reach reach;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    CourseService(CourseRepository courses, Reach reach, MergePatcher patcher, Journal journal, Clock clock) {
        this.courses = courses;
        this.reach = reach;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    public CourseView create(CreateCourse request, OrganizationsAsked asked) {
        asked.organization(request.organizationId(), "/organizationId");
        reach.requireInBody(request.organizationId(), "/organizationId");
        if (courses.exists(request.organizationId(), request.code())) {
            throw CourseProblem.COURSE_CODE_TAKEN.refuseAt("/code");
        }
        var now = clock.instant();
        var course = Course.create(request);
        courses.persist(course);
        courses.keep(course.presentEdition(now));
        courses.flush();
        journal.record(course.created(now), null, view(course));
        return view(course);
    }

    public CourseView revise(UUID id, ExpectedVersion expected, MergePatch patch) {
        return change(id, expected, (course, now) -> {
            var next = patcher.apply(patch, course.content().editable()).content();
            var event = course.revise(next, now);
            courses.keep(course.presentEdition(now));
            return event;
        });
    }

    public CourseView retire(UUID id, ExpectedVersion expected) {
        return change(id, expected, Course::retire);
    }

    public CourseView reinstate(UUID id, ExpectedVersion expected) {
        return change(id, expected, Course::reinstate);
    }

    public CourseView read(UUID id) {
        return view(find(id));
    }

    public List<CourseEditionView> editions(UUID id) {
        return courses.editions(find(id).id()).stream().map(CourseEdition::view).toList();
    }

    public Page<CourseView> list(PageRequest page, CourseFilter filter) {
        return courses.page(page, filter, this::view);
    }

    /**
     * A course that a session is to give.
     *
     * @throws Problem 400 unknown, 409 retired
     */
    public CourseView requireActive(UUID id, String pointer) {
        var course = courses.findByIdOptional(id).orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
        if (!course.active()) {
            throw CourseProblem.COURSE_RETIRED.refuseAt(pointer);
        }
        return course.view(false);
    }

    private CourseView change(UUID id, ExpectedVersion expected, BiFunction<Course, Instant, CourseEvents> transition) {
        var course = find(id);
        if (!reach.actsFor(course.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        expected.check(course.version());
        var before = view(course);
        var event = transition.apply(course, clock.instant());
        courses.flush();
        journal.record(event, before, view(course));
        return view(course);
    }

    private Course find(UUID id) {
        return courses.findByIdOptional(id).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private CourseView view(Course course) {
        return course.view(reach.actsFor(course.organizationId()));
    }
}
