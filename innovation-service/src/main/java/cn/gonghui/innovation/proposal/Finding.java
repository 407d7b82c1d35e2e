package cn.gonghui.innovation.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is wrong with a proposal. */
@Embeddable
@Schema(description = "Something that is wrong with a proposal 审查结论", examples = """
                {
                  "reason": "NOT_IN_ALLIANCE",
                  "organizationId": "01900000-0000-7000-8000-000000000201"
                }""")
public record Finding(
        @Schema(description = "What is wrong 原因", examples = "NOT_IN_ALLIANCE")
        @Enumerated(EnumType.STRING)
        @Column(name = "reason", nullable = false)
        FindingReason reason,

        @Schema(
                description = "Organisation that it is about; null where it is about the whole 相关单位",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000201")
        @Column(name = "organization_id")
        UUID organizationId) {

    static Finding of(FindingReason reason) {
        return new Finding(reason, null);
    }
}
