package cn.gonghui.innovation.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declared conflict of interest as callers see it. */
@Schema(description = "A declared conflict of interest 利益冲突申报", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000a11",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "reason": "曾任该单位技术顾问",
                  "declaredAt": "2023-08-01T02:00:00Z"
                }""")
public record ConflictView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000a11")
        UUID id,

        @Schema(description = "Organisation 相关单位", examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(description = "Why 原因", examples = "曾任该单位技术顾问")
        String reason,

        @Schema(description = "When 申报时间", examples = "2023-08-01T02:00:00Z")
        Instant declaredAt) {}
