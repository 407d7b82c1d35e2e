package cn.gonghui.innovation.opinion;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of an opinion as callers see it. */
@Schema(description = "An edition of an opinion, as it was given 意见版本", examples = """
                {
                  "number": 1,
                  "stance": "OBJECT",
                  "text": "主题范围过宽。",
                  "givenAt": "2024-08-05T02:00:00Z"
                }""")
public record OpinionEditionView(
        @Schema(description = "Number, from 1; the highest is the current one 版本号", examples = "1")
        int number,

        @Schema(description = "Where the unit stood 态度", examples = "OBJECT")
        OpinionStance stance,

        @Schema(description = "What it said 意见内容", examples = "主题范围过宽。")
        String text,

        @Schema(description = "Given at 提出时间", examples = "2024-08-05T02:00:00Z")
        Instant givenAt) {}
