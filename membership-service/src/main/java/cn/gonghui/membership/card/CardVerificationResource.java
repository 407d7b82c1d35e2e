package cn.gonghui.membership.card;

import cn.gonghui.kit.access.PartnerScope;
import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.ReadOnlyPost;
import cn.gonghui.kit.limit.RateLimited;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verification of cards by partners over HTTP. */
@Path("/v1/card-verifications")
@Tag(name = "Cards 服务卡")
public class CardVerificationResource {

    private final CardVerificationService service;

    CardVerificationResource(CardVerificationService service) {
        this.service = service;
    }

    @POST
    @ReadOnlyPost
    @RolesAllowed(Roles.PARTNER)
    @PartnerScope("card-verifications")
    @RateLimited("card-verification")
    @Operation(
            operationId = "verifyCard",
            summary = "Ask whether a card is good 核验服务卡",
            description = "For shops and clinics: good or not and the benefits, never whose it is. Every question is "
                    + "kept on record.")
    public VerifiedCard verify(VerifyCard request) {
        return service.verify(request);
    }

    @GET
    @SortedBy("verifiedAt")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listCardVerifications",
            summary = "Read what partners asked 核验记录",
            description = "Every question by every partner, in the order they were asked; an auditor of a subtree sees "
                    + "those about its cards.")
    public Page<CardVerificationView> list(@BeanParam PageRequest page, @BeanParam CardVerificationFilter filter) {
        return service.list(page, filter);
    }
}
