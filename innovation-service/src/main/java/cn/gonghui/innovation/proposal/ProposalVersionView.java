package cn.gonghui.innovation.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submitted version as callers see it. */
@Schema(description = "A submitted version, as it was submitted 提交版本")
public record ProposalVersionView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000911")
        UUID id,

        @Schema(description = "Number of the submission, from 1 版本号", examples = "1")
        int number,

        @Schema(description = "Submitted at 提交时间", examples = "2024-06-12T03:00:00Z")
        Instant submittedAt,

        @Schema(description = "What was submitted 提交内容") EditProposal content) {}
