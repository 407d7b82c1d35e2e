package cn.gonghui.innovation.decision;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/grants")
@Tag(name = "Grants 资助项目", description = "Funded projects")
public class GrantResource {

    private final ResultService results;

    GrantResource(ResultService results) {
        this.results = results;
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listGrants",
            summary = "List funded projects 资助项目列表",
            description =
                    "Of calls that are decided, and of those that an organisation in the caller's scope runs or pays"
                            + " for.")
    public Page<GrantView> list(
            @QueryParam("callId")
                    @Parameter(description = "Of this call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    UUID callId,
            @BeanParam PageRequest page) {
        return results.grants(callId, page);
    }
}
