package cn.gonghui.membership.contest;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry. */
@Schema(description = "Contest entry 参赛作品")
public record EntryView(
        @Schema(description = "Entry", examples = "01900000-0000-7000-8000-000000000751")
        UUID id,

        @Schema(description = "Code of the category 组别", examples = "CHOIR")
        String category,

        @Schema(description = "Who enters 参赛方式", examples = "ORGANIZATION")
        EntryKind kind,

        @Schema(description = "Title 作品名称", examples = "《歌唱祖国》") @FreeText
        String title,

        @Schema(description = "Organisation 参赛单位", examples = "018f0000-0001-7000-8000-000000000034")
        UUID organizationId,

        @Schema(
                description = "The member who enters 参赛会员; null unless an individual, and for judges",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Schema(
                description = "When it was withdrawn 退出时间; null unless it was",
                nullable = true,
                examples = "2024-05-09T02:00:00Z")
        Instant withdrawnAt,

        @Schema(
                description = "The caller's own number 外部编号; null for none, and for judges",
                nullable = true,
                examples = "HR-2024-01")
        String externalReference,

        @Schema(description = "When the row was written", examples = "2024-05-08T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-08T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    static EntryView of(ContestEntry entry) {
        return new EntryView(
                entry.id(),
                entry.category(),
                entry.kind(),
                entry.title(),
                entry.organizationId(),
                entry.memberId(),
                entry.withdrawnAt(),
                entry.externalReference(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.version());
    }

    /** Without who it is. */
    EntryView forJudges() {
        return new EntryView(
                id, category, kind, title, organizationId, null, withdrawnAt, null, createdAt, updatedAt, version);
    }
}
