package cn.gonghui.membership.contest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to score what. */
@Schema(description = "Who is to score what, beside what was assigned when judging opened 补充分配评审")
public record AssignSheet(
        @NotNull @Schema(description = "Judge 评委", examples = "01900000-0000-7000-8000-000000000741")
        UUID judgeId,

        @NotNull @Schema(description = "Entry 参赛作品", examples = "01900000-0000-7000-8000-000000000751")
        UUID entryId) {}
