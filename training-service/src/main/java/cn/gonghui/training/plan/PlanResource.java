package cn.gonghui.training.plan;

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

@Path("/v1/plans")
@Tag(name = "Plans 年度计划", description = "Annual plans of programmes, their targets and priorities")
@Idempotent
public class PlanResource {

    private final PlanService plans;
    private final MembershipDirectory membership;
    private final IdempotentAnswers answers;

    PlanResource(PlanService plans, MembershipDirectory membership, IdempotentAnswers answers) {
        this.plans = plans;
        this.membership = membership;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "createPlan",
            summary = "Draft an annual plan 起草年度计划",
            description =
                    "One plan a year for each organisation and programme. Sessions and requests may name it once published.")
    @Problems({"unknown-reference", "organization-ended", "plan-exists", "unavailable"})
    public RestResponse<PlanView> create(CreatePlan request, @Context UriInfo address) {
        return answers.once(() -> membership.organizations(List.of(request.organizationId())), asked -> {
            var plan = plans.create(request, asked);
            return Answers.created(address, plan.id(), plan);
        });
    }

    @GET
    @SortedBy({"createdAt", "year"})
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(
            operationId = "listPlans",
            summary = "List annual plans 年度计划列表",
            description = "Published and closed plans for everybody with a token; drafts in the caller's scope.")
    public Page<PlanView> list(@BeanParam PageRequest page, @BeanParam PlanFilter filter) {
        return plans.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(operationId = "readPlan", summary = "Read an annual plan 查看年度计划", description = "As in the list.")
    public PlanView read(@PathParam("id") UUID id) {
        return plans.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editPlan",
            summary = "Edit an annual plan 修改年度计划",
            description =
                    "A JSON Merge Patch of EditPlan. Everything while DRAFT; only targetSessions while PUBLISHED.")
    @Problems("plan-content-fixed")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditPlan.class),
                            examples = @ExampleObject(name = "One field", value = "{\"targetSessions\":40}")))
    public PlanView edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return plans.edit(id, ExpectedVersion.of(ifMatch), patch);
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "publishPlan",
            summary = "Publish an annual plan 发布年度计划",
            description = "From here sessions and requests may name it.")
    @Problems("illegal-transition")
    public PlanView publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return plans.publish(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "closePlan",
            summary = "Close an annual plan 关闭年度计划",
            description = "Sessions and requests cannot name it any more.")
    @Problems("illegal-transition")
    public PlanView close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return plans.close(id, ExpectedVersion.of(ifMatch));
    }
}
