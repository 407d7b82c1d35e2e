package cn.gonghui.innovation.review;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/experts")
@Idempotent
@Tag(name = "Experts 评审专家", description = "Experts who review proposals")
public class ExpertResource {

    private final ExpertService experts;
    private final IdempotentAnswers answers;

    ExpertResource(ExpertService experts, IdempotentAnswers answers) {
        this.experts = experts;
        this.answers = answers;
    }

    @POST
    @AnswersExisting
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "registerExpert",
            summary = "Register an expert 登记专家",
            description = "A token of the account, with the role `expert`, acts as this expert, member or not.")
    @Problems({"account-taken", "id-taken"})
    public RestResponse<ExpertView> register(RegisterExpert request, @Context UriInfo uri) {
        return answers.once(
                () -> experts.check(request),
                name -> experts.register(request, name.orElse(null)).answer(uri));
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.EXPERT, Roles.AUDITOR})
    @Operation(
            operationId = "listExperts",
            summary = "List experts 查询专家",
            description = "Those that an organisation in the caller's scope registered or that come from one; an expert"
                    + " sees himself.")
    public Page<ExpertView> list(
            @QueryParam("field") @Parameter(description = "In this field 专业领域", example = "轨道交通") String field,
            @BeanParam PageRequest page) {
        return experts.list(field, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.EXPERT, Roles.AUDITOR})
    @Operation(
            operationId = "getExpert",
            summary = "Read an expert 查看专家",
            description = "404 where unknown or not the caller's to see.")
    public ExpertView find(
            @Parameter(description = "Id of the expert 评审专家", example = "01900000-0000-7000-8000-000000000a01")
                    @PathParam("id")
                    UUID id) {
        return experts.find(id);
    }

    @GET
    @Path("/{id}/conflicts")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.EXPERT, Roles.AUDITOR})
    @Operation(
            operationId = "listConflicts",
            summary = "List declared conflicts of interest 利益冲突申报",
            description = "With organisations; those with one proposal are told by its review. On one page.")
    public Page<ConflictView> conflicts(
            @Parameter(description = "Id of the expert 评审专家", example = "01900000-0000-7000-8000-000000000a01")
                    @PathParam("id")
                    UUID id) {
        return new Page<>(experts.conflicts(id), null, null);
    }

    @POST
    @Path("/{id}/conflicts")
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.EXPERT})
    @Operation(
            operationId = "declareConflict",
            summary = "Declare a conflict of interest 申报利益冲突",
            description =
                    "By the expert, or by who registered him. Reviews that fall under it are recused at once, and do"
                            + " not exist any more for the expert. The same again changes nothing.")
    public ConflictView declare(
            @Parameter(description = "Id of the expert 评审专家", example = "01900000-0000-7000-8000-000000000a01")
                    @PathParam("id")
                    UUID id,
            DeclareConflict request) {
        return answers.once(() -> experts.check(request), _ -> experts.declare(id, request));
    }
}
