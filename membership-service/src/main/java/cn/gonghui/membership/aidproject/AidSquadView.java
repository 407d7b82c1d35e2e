package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A volunteer squad as callers see it. */
@Schema(description = "Volunteer squad 突击队")
public record AidSquadView(
        @Schema(description = "Squad", examples = "01900000-0000-7000-8000-000000000d21")
        UUID id,

        @Schema(description = "Project 帮扶项目", examples = "01900000-0000-7000-8000-000000000d11")
        UUID projectId,

        @Schema(description = "Care station 爱心驿站", examples = "01900000-0000-7000-8000-000000000d01")
        UUID stationId,

        @Schema(
                description = "Union whose volunteers they are 志愿者所在工会",
                examples = "018f0000-0001-7000-8000-000000000035")
        UUID organizationId,

        @Schema(description = "Name 突击队名称", examples = "青年职工攻坚突击队") @FreeText
        String name,

        @Schema(
                description = "Its leader, a member 队长; null for none",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000008")
        UUID leaderMemberId,

        @Schema(description = "How many volunteers 人数", examples = "24")
        int people,

        @Schema(description = "Hours in all, the sum of its days 累计服务时长", examples = "192.00")
        BigDecimal hours,

        @Schema(description = "When the row was written", examples = "2024-05-10T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-25T12:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {}
