package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Members asked for by phone or document; such numbers never stand in an address. */
@Schema(description = "Members asked for by phone or document; give one or both 按电话或证件查询会员")
public record SearchMembers(
        @Phone @Schema(description = "Phone 电话", examples = "13812345678")
        String phone,

        @Valid @Schema(description = "Identity document 证件") IdentityDocument document) {

    @AssertTrue(message = "{phone-or-document}")
    @Schema(hidden = true)
    boolean isAskingForSomething() {
        return phone != null || document != null;
    }

    /** Without the numbers: they must not reach a log. */
    @Override
    public String toString() {
        return "SearchMembers";
    }
}
