package cn.gonghui.kit.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a stretch of the chain was found to be. */
@Schema(name = "AuditVerification", description = "What a stretch of the chain was found to be 审计链校验结果")
public record AuditVerification(
        @Schema(description = "First position that was checked 起始序号", examples = "1")
        long from,

        @Schema(description = "Last position that was checked; from - 1 where there was none 终止序号", examples = "10000")
        long to,

        @Schema(description = "Whether nothing was found 是否完整", examples = "true")
        boolean intact,

        @Schema(description = "What was found, at most 100 异常")
        List<AuditFinding> findings,

        @Schema(
                description = "from of the next call; null where the end, or the `to` of the call, is reached 下一段起始序号",
                nullable = true,
                examples = "10001")
        Long nextFrom,

        @Schema(
                description = "Hash of the last link that was checked, in hexadecimal; to be noted outside of this "
                        + "system and compared later, as whoever owns the database could make a whole chain anew 末位哈希",
                nullable = true,
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(description = "Where the chain begins: 0, or the last position that was purged 锚点", examples = "0")
        long anchor,

        @Schema(description = "Last position of the chain 链末序号", examples = "10000")
        long head,

        @Schema(description = "Committed records that wait for the chain 待上链", examples = "0")
        long waiting,

        @Schema(description = "When it was checked 校验时间", examples = "2024-05-31T02:15:01Z")
        Instant checkedAt) {}
