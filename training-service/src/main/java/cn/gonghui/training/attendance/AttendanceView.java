package cn.gonghui.training.attendance;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.training.mode.SeatMode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One presence as it is answered. */
@Schema(description = "One presence at a session 签到记录")
public record AttendanceView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000b01")
        UUID id,

        @Schema(description = "Session 场次", examples = "01900000-0000-7000-8000-000000000901")
        UUID sessionId,

        @Schema(description = "Member 会员", examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(description = "The member's union then 当时所在工会", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "On site or online 参加方式", examples = "ONLINE")
        SeatMode mode,

        @Schema(description = "How it was taken down 签到方式", examples = "LIST")
        AttendanceSource source,

        @Schema(description = "Had enrolled; a walk-in where false 是否事先报名", examples = "true")
        boolean enrolled,

        @Schema(description = "Minutes present 参加分钟数", examples = "110")
        int minutes,

        @Schema(description = "At least 80 % of the session's minutes 是否计为参训", examples = "true")
        boolean attended,

        @Schema(description = "When it was taken down 签到时间", examples = "2024-05-16T01:05:00Z")
        Instant occurredAt,

        @Schema(description = "The client's nonce 客户端随机数", nullable = true, examples = "gate-2-000017")
        String clientNonce,

        @Schema(description = "Written", examples = "2024-05-16T01:05:00Z")
        Instant createdAt,

        @Schema(description = "Last changed", examples = "2024-05-16T01:05:00Z")
        Instant updatedAt,

        @Schema(description = "Version, as in the ETag", examples = "0")
        long version)
        implements Versioned {}
