package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.job.JobState;
import cn.gonghui.kit.job.JobView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rotation as callers see it. */
@Schema(name = "KeyRotation", description = "A rotation of the encryption key of personal data 密钥轮换")
public record KeyRotationView(
        @Schema(description = "Rotation, also the job's id", examples = "01900000-0000-7000-8000-000000000951")
        UUID id,

        @Schema(description = "State 状态", examples = "SUCCEEDED")
        JobState state,

        @Schema(description = "Number of the key that all values are to be under 目标密钥编号", examples = "2")
        int toKey,

        @Schema(description = "Whether it only counts 仅统计", examples = "false")
        boolean dryRun,

        @Schema(
                description = "Values met under each key by the present pass over all tables; once the rotation has "
                        + "succeeded, what is stored 各密钥下的数据条数")
        List<UnderKey> keys,

        @Schema(description = "Values encrypted anew so far 已重新加密条数", examples = "105000")
        long replaced,

        @Schema(description = "Rows looked at by the present pass 已检查行数", examples = "35000")
        long done,

        @Schema(
                description = "Rows of all tables, an estimate; null while unknown 总行数(估计)",
                nullable = true,
                examples = "36000")
        Long total,

        @Schema(description = "Why it failed; null unless it did", nullable = true)
        JobView.Failure failure,

        @Schema(description = "When it was over; null before", nullable = true, examples = "2024-05-24T02:01:40Z")
        Instant finishedAt,

        @Schema(description = "When it was asked for", examples = "2024-05-24T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last moved on", examples = "2024-05-24T02:01:40Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag; grows with each step", examples = "84")
        long version)
        implements Versioned {

    /** Values under one key. */
    @Schema(name = "ValuesUnderKey", description = "How many values are stored under a key")
    public record UnderKey(
            @Schema(description = "Number of the key 密钥编号", examples = "2")
            int key,

            @Schema(description = "Values 条数", examples = "105000")
            long values) {}
}
