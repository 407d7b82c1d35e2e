package cn.gonghui.membership.member;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How members stand, over HTTP. */
@Path("/v1/members")
@Tag(name = "Members 会员")
@Idempotent
public class MemberStandingResource {

    private final MemberStandings standings;

    MemberStandingResource(MemberStandings standings) {
        this.standings = standings;
    }

    @POST
    @Path("/{id}/exit")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "exitMember",
            summary = "End a membership 办理退会",
            description =
                    "Ends the membership on a day that does not lie ahead; the live card is cancelled with it, an "
                            + "open transfer withdrawn.")
    @Problems({"illegal-transition", "exit-before-joining", "before-last-change"})
    public MemberView exit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ExitMember request) {
        return standings.exit(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/batch-exit")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "exitMembers",
            summary = "End up to 1,000 memberships 批量办理退会",
            description = "Each member has an outcome of its own, in order; those refused do not hold back the others.")
    public BatchResult<MemberView> exitMany(ExitMembers request) {
        return standings.exit(request);
    }

    @POST
    @Path("/{id}/retain")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "retainMember",
            summary = "Keep a membership while rights rest 保留会籍",
            description = "For those who are out of work for a time; he remains a member.")
    @Problems({"illegal-transition", "before-last-change"})
    public MemberView retain(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ChangeStanding request) {
        return standings.change(id, MemberAction.RETAIN, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/restore")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "restoreMember",
            summary = "Restore a retained membership 恢复会籍",
            description = "The member has all rights again.")
    @Problems({"illegal-transition", "before-last-change"})
    public MemberView restore(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ChangeStanding request) {
        return standings.change(id, MemberAction.RESTORE, request, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.MEMBER})
    @Operation(
            operationId = "getMemberHistory",
            summary = "Read how a member has stood 会籍变动记录",
            description = "Of a member of the caller's organisations, or the caller himself.")
    public MemberHistory history(UUID id) {
        return standings.history(id);
    }
}
