package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.job.JobState;
import cn.gonghui.kit.job.JobView;
import cn.gonghui.kit.table.TableFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as callers see it. */
@Schema(name = "RosterImport", description = "An import of members or applications from a file 批量导入")
public record ImportView(
        @Schema(description = "Import, and the job that does it", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(description = "What the rows are 导入内容", examples = "MEMBERS")
        ImportKind kind,

        @Schema(description = "The union that the rows are for", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "Whether it only tells what would come of it 试运行", examples = "false")
        boolean dryRun,

        @Schema(description = "How the file is written 文件格式", examples = "CSV")
        TableFormat format,

        @Schema(
                description = "Encoding of a CSV file, as found; null for a workbook 文字编码",
                nullable = true,
                examples = "GB18030")
        String charset,

        @Schema(description = "Titles of the columns 列标题", examples = "[\"姓名\", \"证件号码\", \"就业形态\"]")
        List<String> columns,

        @Schema(description = "State 状态; CANCELLED and FAILED leave what was created before", examples = "SUCCEEDED")
        JobState state,

        @Schema(
                description = "Rows in the file besides the titles 总行数; null until counted",
                nullable = true,
                examples = "100000")
        Long rows,

        @Schema(description = "Rows worked through 已处理行数", examples = "100000")
        long done,

        @Schema(description = "Rows that made something, or would have in a dry run 新增", examples = "99000")
        long created,

        @Schema(description = "Rows that were there already with the same content 未变", examples = "0")
        long unchanged,

        @Schema(description = "Rows refused 被拒", examples = "1000")
        long rejected,

        @Schema(description = "Why the whole import failed 失败原因; null unless it did", nullable = true)
        JobView.Failure failure,

        @Schema(
                description = "Until when the refused rows can be had 错误行保留至; null while it runs",
                nullable = true,
                examples = "2024-05-31T02:01:40Z")
        Instant rejectedRowsUntil,

        @Schema(description = "When it began 开始时间; null before", nullable = true, examples = "2024-05-24T02:00:01Z")
        Instant startedAt,

        @Schema(description = "When it was over 结束时间; null before", nullable = true, examples = "2024-05-24T02:01:40Z")
        Instant finishedAt,

        @Schema(description = "When the file was handed in", examples = "2024-05-24T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last moved on", examples = "2024-05-24T02:01:40Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag; grows with each step", examples = "203")
        long version)
        implements Versioned {

    static final String CREATED = "created";
    static final String UNCHANGED = "unchanged";
    static final String REJECTED = "rejected";

    static ImportView of(RosterImport roster, JobView job, Instant rejectedRowsUntil) {
        return new ImportView(
                roster.id(),
                roster.kind(),
                roster.organizationId(),
                roster.dryRun(),
                roster.format(),
                roster.charset(),
                roster.titles(),
                job.state(),
                job.total(),
                job.done(),
                job.counts().getOrDefault(CREATED, 0L),
                job.counts().getOrDefault(UNCHANGED, 0L),
                job.counts().getOrDefault(REJECTED, 0L),
                job.failure(),
                rejectedRowsUntil,
                job.startedAt(),
                job.finishedAt(),
                job.createdAt(),
                job.updatedAt(),
                job.version());
    }
}
