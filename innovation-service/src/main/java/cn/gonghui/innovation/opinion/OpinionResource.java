package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/opinions")
@Tag(name = "Opinions 征求意见", description = "Opinions of member units on a call, before its review 征求意见")
public class OpinionResource {

    private final OpinionService opinions;

    OpinionResource(OpinionService opinions) {
        this.opinions = opinions;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getOpinion",
            summary = "Read an opinion 查看意见",
            description = "For the unit that gave it and for the call's keeper; 404 for others.")
    public OpinionView find(
            @Parameter(description = "Id of the opinion 意见", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id) {
        return opinions.find(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "replaceOpinion",
            summary = "Replace an opinion 修改意见",
            description = "By an officer of the unit itself, while opinions are taken. What was said before is kept.")
    @Problems({"opinions-over", "not-a-member-unit"})
    public OpinionView replace(
            @Parameter(description = "Id of the opinion 意见", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id,
            GiveOpinion request,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return opinions.replace(id, request, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/{id}/editions")
    @SortedBy("number")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listOpinionEditions",
            summary = "List the editions of an opinion 意见版本列表",
            description = "Each as it was given, the eldest first; nothing changes it.")
    public Page<OpinionEditionView> editions(
            @Parameter(description = "Id of the opinion 意见", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id,
            @BeanParam PageRequest page) {
        return opinions.editions(id, page);
    }
}
