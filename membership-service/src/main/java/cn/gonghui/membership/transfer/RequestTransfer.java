package cn.gonghui.membership.transfer;

import cn.gonghui.membership.identity.IdentityDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member is to go to another union. */
@Schema(description = "A member is to go to another union 转会申请")
public record RequestTransfer(
        @NotNull
        @Schema(
                description = "The union that he is to go to 转入工会; an officer's lies within his scope",
                examples = "01900000-0000-7000-8000-000000000101")
        UUID destinationId,

        @NotNull @Valid @Schema(description = "Identity document 证件 of the member")
        IdentityDocument document,

        @NotBlank @Size(max = 100) @Schema(description = "Name 姓名 of the member, whole", examples = "张三丰")
        String name) {

    /** Without name and document: they must not reach a log. */
    @Override
    public String toString() {
        return "RequestTransfer[" + destinationId + "]";
    }
}
