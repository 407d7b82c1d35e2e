package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.IdentityDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document that a member should have been entered with. */
@Schema(description = "The document that a member should have been entered with 更正证件")
public record CorrectDocument(
        @NotNull @Valid @Schema(description = "The right document 正确的证件")
        IdentityDocument document,

        @NotNull
        @Size(min = 2, max = 500)
        @Schema(description = "Why 更正事由. Kept in the audit trail, so name nobody", examples = "登记时末位录入有误,已核对原件")
        String reason) {

    /** Without the document: it must not reach a log. */
    @Override
    public String toString() {
        return "CorrectDocument";
    }
}
