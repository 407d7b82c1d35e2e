package cn.gonghui.membership.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which fields of a person are to be told in full, and why. */
@Schema(description = "Which fields of a person are to be told in full, and why 查看明文")
public record RevealPerson(
        @NotNull
        @Size(min = 1, max = 3)
        @Schema(description = "Fields 字段", examples = "[\"DOCUMENT_NUMBER\", \"PHONE\"]")
        List<@NotNull PersonField> fields,

        @NotBlank
        @Size(min = 4, max = 200)
        @Schema(description = "Why it is needed; kept in the audit trail 查看事由", examples = "会员来电核对证件,办理服务卡补办")
        String reason) {}
