package cn.gonghui.membership.application;

import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.ReadOnlyPost;
import cn.gonghui.kit.limit.RateLimited;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own application over HTTP: number and secret in the body, no account needed. */
@Path("/v1/applications")
@Tag(name = "Applications 入会申请")
@Idempotent
@PermitAll
public class OwnApplicationResource {

    private final OwnApplicationService service;

    OwnApplicationResource(OwnApplicationService service) {
        this.service = service;
    }

    @POST
    @Path("/follow-up")
    @ReadOnlyPost
    @RateLimited("application-follow-up")
    @Operation(
            operationId = "followApplication",
            summary = "Follow one's application 查询申请进度",
            description = "An unknown number and a wrong secret answer alike.")
    @Problems("not-found")
    public FollowedApplication follow(ApplicantKey key) {
        return service.follow(key);
    }

    @POST
    @Path("/follow-up/withdraw")
    @RateLimited("application-follow-up")
    @Operation(
            operationId = "withdrawOwnApplication",
            summary = "Withdraw one's application 撤回本人申请",
            description = "An unknown number and a wrong secret answer alike.")
    @Problems({"not-found", "illegal-transition"})
    public FollowedApplication withdraw(ApplicantKey key) {
        return service.withdraw(key);
    }

    @POST
    @Path("/follow-up/resubmit")
    @RateLimited("application-follow-up")
    @Operation(
            operationId = "resubmitOwnApplication",
            summary = "Mend a returned application 补正后重新提交",
            description = "Only while it is returned; the conditions of age and employment are checked again, and the "
                    + "time to decide begins anew. An unknown number and a wrong secret answer alike.")
    @Problems({"not-found", "illegal-transition", "conditions-not-met", "application-not-taken"})
    public FollowedApplication resubmit(ResubmitApplication mended) {
        return service.resubmit(mended);
    }
}
