package cn.gonghui.membership.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Has a person erased. */
@Schema(description = "Has a person erased 删除个人信息")
public record ErasePerson(
        @NotNull
        @Size(min = 2, max = 500)
        @Schema(description = "Why 理由. Kept in the audit trail, so name nobody", examples = "退会后本人书面申请删除个人信息")
        String reason) {}
