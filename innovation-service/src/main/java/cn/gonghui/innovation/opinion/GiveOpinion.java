package cn.gonghui.innovation.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member unit says to a call; the unit is the caller's own organisation. */
@Schema(description = "The opinion of the caller's organisation 成员单位意见", examples = """
                {
                  "stance": "SUPPORT_WITH_CHANGES",
                  "text": "建议将道岔状态监测列入征集主题。"
                }""")
public record GiveOpinion(
        @Schema(description = "Where the unit stands 态度", examples = "SUPPORT_WITH_CHANGES") @NotNull
        OpinionStance stance,

        @Schema(description = "What it has to say, 1 to 10,000 characters 意见内容", examples = "建议将道岔状态监测列入征集主题。")
        @NotBlank
        @Size(max = 10_000)
        String text) {}
