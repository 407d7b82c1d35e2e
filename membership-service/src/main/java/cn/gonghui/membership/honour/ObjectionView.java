package cn.gonghui.membership.honour;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection. */
@Schema(description = "Objection 异议")
public record ObjectionView(
        @Schema(description = "Objection", examples = "01900000-0000-7000-8000-000000000821")
        UUID id,

        @Schema(description = "Nomination 推荐", examples = "01900000-0000-7000-8000-000000000811")
        UUID nominationId,

        @Schema(description = "Statement 异议内容; null but for who handles it", nullable = true, examples = "事迹材料与实际不符")
        @FreeText
        String statement,

        @Schema(description = "Raised 提出时间", examples = "2024-05-12T01:00:00Z")
        Instant raisedAt,

        @Schema(description = "What became of it 状态", examples = "OPEN")
        ObjectionStatus status,

        @Schema(description = "Reason 处理意见; null while open", nullable = true, examples = "经核实,材料属实") @FreeText
        String answer,

        @Schema(description = "Answered 处理时间; null while open", nullable = true, examples = "2024-05-13T01:00:00Z")
        Instant answeredAt,

        @Schema(description = "When the row was written", examples = "2024-05-12T01:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-12T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    /** Without the statement, as for the objector and the audit trail. */
    static ObjectionView of(Objection objection) {
        return of(objection, null);
    }

    static ObjectionView whole(Objection objection) {
        return of(objection, objection.statement());
    }

    private static ObjectionView of(Objection objection, String statement) {
        return new ObjectionView(
                objection.id(),
                objection.nominationId(),
                statement,
                objection.raisedAt(),
                objection.status(),
                objection.answer(),
                objection.answeredAt(),
                objection.createdAt(),
                objection.updatedAt(),
                objection.version());
    }

    /** Without the statement, which must not reach a log. */
    @Override
    public String toString() {
        return "ObjectionView[" + id + "]";
    }
}
