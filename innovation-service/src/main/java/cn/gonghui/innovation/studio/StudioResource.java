package cn.gonghui.innovation.studio;

import cn.gonghui.innovation.membership.MembershipDirectory;
import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/studios")
@Idempotent
@Tag(name = "Studios 创新工作室", description = "Workers' innovation studios")
public class StudioResource {

    private final StudioService studios;
    private final MembershipDirectory membership;
    private final IdempotentAnswers answers;

    StudioResource(StudioService studios, MembershipDirectory membership, IdempotentAnswers answers) {
        this.studios = studios;
        this.membership = membership;
        this.answers = answers;
    }

    @POST
    @AnswersExisting
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "registerStudio",
            summary = "Register an innovation studio 登记创新工作室",
            description =
                    "The organisation lies in the caller's scope; the lead is an active member of it or of a union"
                            + " below it. The lead's name is asked of membership-service and kept encrypted.")
    @Problems({"studio-name-taken", "lead-not-a-member", "recognised-in-future", "id-taken"})
    public RestResponse<StudioView> register(RegisterStudio request, @Context UriInfo uri) {
        return answers.once(
                () -> studios.check(request),
                lead -> studios.register(request, lead).answer(uri));
    }

    @GET
    @SortedBy({"createdAt", "recognisedOn", "name"})
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listStudios",
            summary = "List and search studios 查询创新工作室",
            description = "Studios of the organisations in the caller's scope.")
    public Page<StudioView> list(@BeanParam StudioFilter filter, @BeanParam PageRequest page) {
        return studios.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getStudio",
            summary = "Read a studio 查看创新工作室",
            description = "404 where it is unknown or outside the caller's scope.")
    public StudioView find(
            @Parameter(description = "Id of the studio 创新工作室", example = "01900000-0000-7000-8000-000000000601")
                    @PathParam("id")
                    UUID id) {
        return studios.find(id);
    }

    @GET
    @Path("/{id}/lead-honours")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listLeadHonours",
            summary = "List the honours of a studio's lead 领军人所获荣誉",
            description = "Asked of membership-service at this moment, and kept nowhere here.")
    @Problems("unavailable")
    public LeadHonours leadHonours(
            @Parameter(description = "Id of the studio 创新工作室", example = "01900000-0000-7000-8000-000000000601")
                    @PathParam("id")
                    UUID id) {
        return new LeadHonours(membership.honours(studios.leadOf(id)));
    }
}
