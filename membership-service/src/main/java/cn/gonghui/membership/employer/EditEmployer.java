package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.Contact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an employer has no dated history. */
@Schema(
        description = "What of an employer can be edited 用人单位信息; as a merge patch, only the fields to change",
        examples = EmployerExamples.EDIT)
public record EditEmployer(
        @NotBlank @Size(max = 100) @Schema(description = "Name 单位名称", examples = "北京某某物流有限公司")
        String name,

        @Valid @Schema(description = "How to reach it 联系方式", nullable = true)
        Contact contact) {}
