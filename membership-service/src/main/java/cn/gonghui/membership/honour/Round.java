package cn.gonghui.membership.honour;

import cn.gonghui.kit.journal.FreeText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round that a nomination went through. */
@Embeddable
@Schema(description = "A round that a nomination goes through 审核或公示轮次")
public record Round(
        @Enumerated(EnumType.STRING)
        @Column(name = "kind")
        @Schema(description = "Review or notice 审核或公示", examples = "NOTICE")
        RoundKind kind,

        @Column(name = "begun_at") @Schema(description = "Begun 开始时间", examples = "2024-05-11T01:00:00Z")
        Instant begunAt,

        @Column(name = "ended_at")
        @Schema(description = "Over 结束时间; null while it lasts", nullable = true, examples = "2024-05-14T16:00:00Z")
        Instant endedAt,

        @Column(name = "remark")
        @Schema(
                description = "What the reviewers say 意见; null for none, and for whom the nomination does not concern",
                nullable = true,
                examples = "同意推荐")
        @FreeText
        String remark) {

    static Round begun(RoundKind kind, Instant now) {
        return new Round(kind, now, null, null);
    }

    /** For who is not concerned. */
    Round withoutRemark() {
        return new Round(kind, begunAt, endedAt, null);
    }

    Round ended(String said, Instant now) {
        return new Round(kind, begunAt, now, said);
    }
}
