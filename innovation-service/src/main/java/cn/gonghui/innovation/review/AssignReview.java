package cn.gonghui.innovation.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review to be assigned. */
@Schema(description = "A review to be assigned by hand 分配评审", examples = """
                {
                  "proposalId": "01900000-0000-7000-8000-000000000901",
                  "expertId": "01900000-0000-7000-8000-000000000a01"
                }""")
public record AssignReview(
        @Schema(description = "Proposal 申报项目", examples = "01900000-0000-7000-8000-000000000901") @NotNull
        UUID proposalId,

        @Schema(description = "Expert 评审专家", examples = "01900000-0000-7000-8000-000000000a01") @NotNull
        UUID expertId) {}
