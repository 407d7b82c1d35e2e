package cn.gonghui.training.course;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.training.membership.MembershipDirectory;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/courses")
@Tag(name = "Courses 课程", description = "Courses by tier, category and field, in editions")
@Idempotent
public class CourseResource {

    private final CourseService courses;
    private final MembershipDirectory membership;
    private final IdempotentAnswers answers;

    CourseResource(CourseService courses, MembershipDirectory membership, IdempotentAnswers answers) {
        this.courses = courses;
        this.membership = membership;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "createCourse",
            summary = "Create a course 新建课程",
            description = "Its code is unique within the organisation. The course begins with edition 1.")
    @Problems({"unknown-reference", "organization-ended", "course-code-taken", "unavailable"})
    public RestResponse<CourseView> create(CreateCourse request, @Context UriInfo address) {
        return answers.once(() -> membership.organizations(List.of(request.organizationId())), asked -> {
            var course = courses.create(request, asked);
            return Answers.created(address, course.id(), course);
        });
    }

    @GET
    @SortedBy("createdAt")
    @PermitAll
    @Operation(operationId = "listCourses", summary = "List courses 课程列表", description = "Open to everybody.")
    public Page<CourseView> list(@BeanParam PageRequest page, @BeanParam CourseFilter filter) {
        return courses.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "readCourse", summary = "Read a course 查看课程", description = "Open to everybody.")
    public CourseView read(@PathParam("id") UUID id) {
        return courses.read(id);
    }

    @GET
    @Path("/{id}/editions")
    @PermitAll
    @Operation(
            operationId = "listCourseEditions",
            summary = "List the editions of a course 课程版次",
            description = "All of them, the first one first. Open to everybody.")
    public CourseEditions editions(@PathParam("id") UUID id) {
        return new CourseEditions(courses.editions(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "reviseCourse",
            summary = "Revise a course 修订课程",
            description = "A JSON Merge Patch of EditCourse; makes the next edition.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditCourse.class),
                            examples = @ExampleObject(name = "One field", value = "{\"hours\":2.5}")))
    public CourseView revise(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return courses.revise(id, ExpectedVersion.of(ifMatch), patch);
    }

    @POST
    @Path("/{id}/retire")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "retireCourse",
            summary = "Retire a course 停用课程",
            description = "New sessions cannot name it.")
    @Problems("illegal-transition")
    public CourseView retire(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return courses.retire(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/reinstate")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "reinstateCourse",
            summary = "Reinstate a course 恢复课程",
            description = "Sessions may name it again.")
    @Problems("illegal-transition")
    public CourseView reinstate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return courses.reinstate(id, ExpectedVersion.of(ifMatch));
    }
}
