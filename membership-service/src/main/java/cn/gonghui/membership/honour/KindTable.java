package cn.gonghui.membership.honour;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of honours. */
@Schema(description = "The kinds of honours and their rounds 荣誉种类")
public record KindTable(@Schema(description = "Kinds 种类") List<Row> items) {

    /** A kind. */
    @Schema(name = "HonourKindRow", description = "A kind of honour 荣誉种类")
    public record Row(
            @Schema(description = "Kind 种类", examples = "MODEL_WORKER")
            HonourKind kind,

            @Schema(description = "Whether government confers it 是否由政府授予", examples = "true")
            boolean byGovernment,

            @Schema(description = "Who may be honoured 表彰对象", examples = "[\"PERSON\"]")
            List<HonourSubject> subjects,

            @Schema(description = "Levels 级别", examples = "[\"NATIONAL\", \"MUNICIPAL\"]")
            List<HonourLevel> levels,

            @Schema(description = "Rounds in order 轮次", examples = "[\"REVIEW\", \"NOTICE\"]")
            List<RoundKind> rounds,

            @Schema(description = "Whole days of each notice 公示天数, after the day on which it begins", examples = "5")
            int noticeDays) {}

    static KindTable all() {
        return new KindTable(Stream.of(HonourKind.values())
                .map(kind -> new Row(
                        kind, kind.byGovernment(), kind.subjects(), kind.levels(), kind.rounds(), kind.noticeDays()))
                .toList());
    }
}
