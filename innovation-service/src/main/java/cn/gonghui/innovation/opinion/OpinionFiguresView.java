package cn.gonghui.innovation.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many member units have answered, and how. */
@Schema(description = "Answers of the member units so far 征求意见情况", examples = """
                {
                  "callId": "01900000-0000-7000-8000-000000000801",
                  "asked": true,
                  "opinionsUntil": "2024-08-20T10:00:00Z",
                  "asOf": "2024-08-06",
                  "units": 3,
                  "answered": 2,
                  "silent": 1,
                  "support": 1,
                  "supportWithChanges": 1,
                  "object": 0
                }""")
public record OpinionFiguresView(
        @Schema(description = "Call 项目征集", examples = "01900000-0000-7000-8000-000000000801")
        UUID callId,

        @Schema(description = "Whether opinions are asked 是否征求意见", examples = "true")
        boolean asked,

        @Schema(
                description = "Deadline; null where none are asked 截止时间",
                nullable = true,
                examples = "2024-08-20T10:00:00Z")
        Instant opinionsUntil,

        @Schema(description = "Day of which the member units are counted: today 统计日期", examples = "2024-08-06")
        LocalDate asOf,

        @Schema(description = "Member units of the alliance on that day; 0 where none are asked 成员单位数", examples = "3")
        long units,

        @Schema(description = "Of these, have answered 已答复", examples = "2")
        long answered,

        @Schema(description = "Of these, have not 未答复", examples = "1")
        long silent,

        @Schema(description = "Opinions in support, those of units that left since included 赞成", examples = "1")
        long support,

        @Schema(description = "Opinions in support with changes 修改后赞成", examples = "1")
        long supportWithChanges,

        @Schema(description = "Objections 反对", examples = "0")
        long object) {}
