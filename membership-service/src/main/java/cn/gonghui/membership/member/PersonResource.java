package cn.gonghui.membership.member;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.http.NotKept;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.ReadOnlyPost;
import cn.gonghui.kit.limit.RateLimited;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's data as a whole, over HTTP. */
@Path("/v1/members/{id}")
@Tag(name = "Personal files 一人一档")
@Idempotent
public class PersonResource {

    private final PersonService persons;

    PersonResource(PersonService persons) {
        this.persons = persons;
    }

    @POST
    @Path("/export")
    @ReadOnlyPost
    @NotKept
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.MEMBER})
    @RateLimited("member-export")
    @Operation(
            operationId = "exportMember",
            summary = "Export a person's data 导出个人信息",
            description =
                    "Everything that this service keeps about the person, all his memberships together, unmasked: "
                            + "to himself, and with a reason to officers of his unions. Each export is in the audit trail.")
    public PersonExport export(UUID id, ExportPerson request) {
        return persons.export(id, request);
    }

    @POST
    @Path("/correct-document")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "correctMemberDocument",
            summary = "Correct a mistyped document 更正证件",
            description =
                    "For a current member who was entered with a wrong number or kind of document; name and the rest are "
                            + "edited by PATCH. He is found by the right one from then on, and the gender is what it tells. The reason "
                            + "stands in the audit trail, the numbers masked. Wants `If-Match`.")
    @Problems({"illegal-transition", "already-a-member", "too-young", "already-erased"})
    public MemberView correct(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CorrectDocument request) {
        return persons.correct(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/erase")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "eraseMember",
            summary = "Erase a person 删除个人信息",
            description =
                    "After the exit. Name, document, phone and whatever else tells who the person was go for ever, "
                            + "here and, by the event `member.erased`, in training and innovation; what is counted stays. All "
                            + "memberships of the person at once, so the caller acts for all unions he has been a member of.")
    @Problems({
        "still-a-member",
        "memberships-elsewhere",
        "already-erased",
        "application-open",
        "transfer-under-way",
        "claim-open",
        "nomination-open",
        "import-under-way"
    })
    public MemberView erase(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ErasePerson request) {
        return persons.erase(id, request, ExpectedVersion.of(ifMatch));
    }
}
