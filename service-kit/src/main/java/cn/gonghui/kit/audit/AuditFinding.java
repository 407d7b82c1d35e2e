package cn.gonghui.kit.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something wrong with the chain. */
@Schema(name = "AuditFinding", description = "Something that is wrong with the trail 审计链异常")
public record AuditFinding(
        @Schema(description = "What is wrong 异常类别", examples = "CHANGED")
        Kind kind,

        @Schema(
                description = "Place in the chain; null where the record has none 序号",
                nullable = true,
                examples = "4711")
        Long position,

        @Schema(
                description = "The audit record; null where its link is gone 审计记录",
                nullable = true,
                examples = "018f2f4e-3b5a-7c11-9a7e-0a1b2c3d4e5f")
        UUID recordId) {

    /** What can be wrong. */
    public enum Kind {
        /** The record, its link or the link before are not what was chained. */
        CHANGED,
        /** The record is gone, its link is there. */
        MISSING,
        /** One link or more before this position are gone. */
        GAP,
        /** The record has no link: it was put in past the chain, or its link was taken away. */
        UNLINKED
    }
}
