package cn.gonghui.membership.organization;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moving, merging and dissolving organisations over HTTP. */
@Path("/v1/organizations/{id}")
@Idempotent
@RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
@Tag(name = "Organisations 工会组织")
class OrganizationRestructuringResource {

    private final OrganizationRestructuring restructuring;

    OrganizationRestructuringResource(OrganizationRestructuring restructuring) {
        this.restructuring = restructuring;
    }

    @POST
    @Path("/move")
    @Operation(
            operationId = "moveOrganization",
            summary = "Move an organisation under another parent 划转",
            description = """
                    With everything below it; scopes follow at once. Both places lie within the caller's scope, and the caller \
                    acts from above the organisation. The table of kinds must let it stand there. Already there: nothing happens.""")
    @APIResponse(responseCode = "200", description = "The organisation as it stands now")
    @Problems({"kind-not-allowed-here", "parent-not-active", "organization-cycle", "organization-ended"})
    public OrganizationView move(
            @Parameter(description = "Id of the organisation") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            MoveOrganization request) {
        return restructuring.move(id, ExpectedVersion.of(ifMatch), request);
    }

    @POST
    @Path("/merge")
    @Operation(operationId = "mergeOrganization", summary = "Merge an organisation into another 合并", description = """
                    A union into a union, any other into one of its kind. Current members with their live cards, employers, \
                    organisations below, open applications, transfers and establishments, meetings not yet held go over in \
                    one transaction; past records keep the organisation they were made in. Up to 50,000 members at once \
                    (`suite.organizations.merge.most-members`).""")
    @APIResponse(responseCode = "200", description = "The merged organisation, which stays on record")
    @Problems({
        "illegal-transition",
        "merge-kinds-differ",
        "parent-not-active",
        "organization-cycle",
        "too-many-members-to-merge",
        "too-large-for-joint-union"
    })
    public OrganizationView merge(
            @Parameter(description = "Id of the organisation") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            MergeOrganization request) {
        return restructuring.merge(id, ExpectedVersion.of(ifMatch), request);
    }

    @POST
    @Path("/dissolve")
    @Operation(operationId = "dissolveOrganization", summary = "Dissolve an organisation 撤销", description = """
                    Refused as long as members, organisations below, or anything that is not over remains: applications, \
                    transfers, establishments, meetings, commitments, activities, contest entries, nominations, care stations, \
                    mutual aid; each is named in `errors`. From that day its employers belong to no union, and nobody is under its second leadership.""")
    @APIResponse(responseCode = "200", description = "The dissolved organisation, which stays on record")
    @Problems({"illegal-transition", "organization-in-use"})
    public OrganizationView dissolve(
            @Parameter(description = "Id of the organisation") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return restructuring.dissolve(id, ExpectedVersion.of(ifMatch));
    }
}
