package cn.gonghui.membership.application;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The conditions for joining, and which of them an applicant meets. */
@Schema(description = "The conditions for joining, one by one, and whether the applicant meets them now 入会条件")
public record ApplicationConditions(
        @Schema(description = "All conditions, in the order they are checked")
        List<Checked> items) {

    /** One condition. */
    @Schema(description = "A condition 条件")
    public record Checked(
            @Schema(description = "Condition 条件", examples = "OLD_ENOUGH")
            JoiningCondition condition,

            @Schema(description = "Whether it is met 是否符合", examples = "true")
            boolean met) {}
}
