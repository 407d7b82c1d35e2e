package cn.gonghui.membership.contest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to judge. */
@Schema(description = "Who is to judge; give the member or the account 聘请评委", examples = """
        {"memberId": "018f0000-0003-7000-8000-000000000001", "categories": ["CHOIR"]}""")
public record AppointJudge(
        @Schema(description = "Member 会员", nullable = true, examples = "018f0000-0003-7000-8000-000000000001")
        UUID memberId,

        @Size(min = 3, max = 300)
        @Schema(
                description = "Account of somebody from elsewhere: issuer and `sub` with a bar between them 账号",
                nullable = true,
                examples = "https://id.example.cn/realms/gonghui|018f0000-0002-7000-8000-000000000027")
        String accountSubject,

        @Schema(
                description =
                        "Organisation of somebody from elsewhere 所在单位, for conflicts, beside the one that his token names; "
                                + "a member's is his union",
                nullable = true,
                examples = "018f0000-0001-7000-8000-000000000019")
        UUID organizationId,

        @Size(min = 1, max = 20)
        @Schema(
                description = "Codes of the categories that he judges 组别; all where missing",
                nullable = true,
                examples = "[\"CHOIR\"]")
        List<@NotNull String> categories) {

    @AssertTrue(message = "{member-or-account}")
    @Schema(hidden = true)
    boolean isOneIdentity() {
        return (memberId == null) != (accountSubject == null) && (memberId == null || organizationId == null);
    }
}
