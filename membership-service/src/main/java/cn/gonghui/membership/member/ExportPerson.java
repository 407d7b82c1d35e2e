package cn.gonghui.membership.member;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for all that is kept about a person. */
@Schema(description = "Asks for all that is kept about a person 申请导出个人信息")
public record ExportPerson(
        @Size(min = 2, max = 500)
        @Schema(
                description =
                        "Why it is needed 理由; the member himself need not say. Kept in the audit trail, so name nobody",
                nullable = true,
                examples = "本人书面申请查阅个人信息")
        String reason) {}
