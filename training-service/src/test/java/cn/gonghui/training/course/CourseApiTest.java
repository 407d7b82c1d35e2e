package cn.gonghui.training.course;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.gonghui.training.Calls;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TrainingTest
class CourseApiTest {

    private final World world = new World();

    @Test
    void a_revision_makes_the_next_edition_and_the_earlier_one_stays_readable() {
        var id = world.course();

        world.federationOfficer()
                .patch("/v1/courses/" + id, 0, Map.of("hours", 3.5))
                .statusCode(200)
                .body("edition", equalTo(2));

        Calls.nobody()
                .get("/v1/courses/" + id + "/editions")
                .body("items.edition", contains(1, 2))
                .body("items.content.hours", contains(2.0f, 3.5f));
    }

    @Test
    void courses_are_found_by_theme_by_everybody() {
        var course = world.courseOf(world.federation);
        var theme = "主题" + UUID.randomUUID();
        course.put("themes", List.of("三种精神", theme));
        var id = World.id(world.federationOfficer().post("/v1/courses", course));

        Calls.nobody().get("/v1/courses?theme={theme}", theme).body("items.id", contains(id.toString()));
    }

    @Test
    void a_retired_course_is_not_given() {
        var session = world.sessionAt(World.inDays(5), 10);
        world.federationOfficer()
                .transition("/v1/courses/" + session.get("courseId") + "/retire", 0)
                .statusCode(200);

        world.federationOfficer().post("/v1/sessions", session).statusCode(409).body("code", equalTo("course-retired"));
    }

    @Test
    void a_code_is_unique_within_the_organisation() {
        var course = world.courseOf(world.federation);
        world.federationOfficer().post("/v1/courses", course).statusCode(201);

        world.federationOfficer()
                .post("/v1/courses", course)
                .statusCode(409)
                .body("code", equalTo("course-code-taken"));
    }
}
