package cn.gonghui.membership.consent;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Consents of a member over HTTP. */
@Path("/v1/members/{id}/consents")
@Tag(name = "Consents 个人信息同意", description = "For what a member lets his data be used")
@Idempotent
public class ConsentResource {

    private final ConsentService service;

    ConsentResource(ConsentService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.MEMBER})
    @Problems("already-erased")
    @Operation(
            operationId = "decideConsent",
            summary = "Give or withdraw consent 同意或撤回同意",
            description = "By the member himself, or by an officer of his who writes down what he said, with evidence. "
                    + "Adds a line to the ledger. From then on what the purpose covers is refused with 409 "
                    + "`consent-withdrawn`; what was done before stays. The administration of the membership rests on "
                    + "the law, not on consent: it is no purpose here.")
    public ConsentRecordView decide(UUID id, DecideConsent request) {
        return service.decide(id, request);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.MEMBER})
    @Operation(
            operationId = "getConsents",
            summary = "Read what a member allows 同意状态",
            description = "One line for each purpose; where he has said nothing, the purpose's default, which the code "
                    + "list `ConsentPurpose` states.")
    public ConsentsView standing(UUID id) {
        return service.standing(id);
    }

    @GET
    @Path("/history")
    @SortedBy("createdAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.MEMBER})
    @Operation(
            operationId = "listConsentRecords",
            summary = "Read the ledger of consents 同意台账",
            description = "Everything that the member has said about any purpose, the oldest first; "
                    + "`sort=-createdAt` for the latest first. Lines are added, never changed.")
    public Page<ConsentRecordView> ledger(UUID id, @BeanParam PageRequest page) {
        return service.ledger(id, page);
    }
}
