package cn.gonghui.innovation.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a submission would come to now. */
@Schema(description = "What a submission would come to now 条件审查", examples = """
                {
                  "complete": true,
                  "eligible": false,
                  "findings": [
                    {
                      "reason": "NOT_IN_ALLIANCE",
                      "organizationId": "01900000-0000-7000-8000-000000000201"
                    }
                  ]
                }""")
public record EligibilityView(
        @Schema(description = "Whether it could be submitted 是否可提交", examples = "true")
        boolean complete,

        @Schema(description = "Whether it would be within the call's rules 是否符合条件", examples = "false")
        boolean eligible,

        @Schema(description = "Everything that is wrong with it 原因")
        List<Finding> findings) {

    static EligibilityView of(List<Finding> findings) {
        return new EligibilityView(
                findings.stream().noneMatch(finding -> finding.reason().blocksSubmission()),
                findings.isEmpty(),
                findings);
    }
}
