package cn.gonghui.membership.contest;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet. */
@Schema(description = "What one judge gives one entry 评分表")
public record SheetView(
        @Schema(description = "Sheet", examples = "01900000-0000-7000-8000-000000000761")
        UUID id,

        @Schema(description = "Judge 评委", examples = "01900000-0000-7000-8000-000000000741")
        UUID judgeId,

        @Schema(description = "Entry 参赛作品", examples = "01900000-0000-7000-8000-000000000751")
        UUID entryId,

        @Schema(description = "Scores 得分, by criterion; a criterion that is missing is blank")
        List<GiveScores.Score> scores,

        @Schema(description = "Whether every criterion has a score 是否评完", examples = "false")
        boolean complete,

        @Schema(description = "When the row was written", examples = "2024-05-20T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-21T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {

    static SheetView of(ScoreSheet sheet, List<Criterion> criteria) {
        return new SheetView(
                sheet.id(),
                sheet.judgeId(),
                sheet.entryId(),
                criteria.stream()
                        .map(Criterion::code)
                        .filter(sheet.scores()::containsKey)
                        .map(code -> new GiveScores.Score(code, sheet.scores().get(code)))
                        .toList(),
                sheet.complete(criteria),
                sheet.createdAt(),
                sheet.updatedAt(),
                sheet.version());
    }
}
