package cn.gonghui.innovation.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict of interest that an expert declares. */
@Schema(description = "A conflict of interest with an organisation 申报利益冲突", examples = """
                {
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "reason": "曾任该单位技术顾问"
                }""")
public record DeclareConflict(
        @Schema(description = "Organisation 相关单位", examples = "01900000-0000-7000-8000-000000000201") @NotNull
        UUID organizationId,

        @Schema(description = "Why 原因", examples = "曾任该单位技术顾问") @NotBlank @Size(max = 1000)
        String reason) {}
