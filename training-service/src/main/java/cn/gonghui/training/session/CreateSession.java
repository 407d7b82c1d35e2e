package cn.gonghui.training.session;

import cn.gonghui.training.mode.DeliveryMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new session. */
@Schema(description = "A new session 场次, a draft")
public record CreateSession(
        @Schema(
                description = "Plan that it counts for 年度计划; the request's own where missing",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000501")
        UUID planId,

        @Schema(
                description = "Accepted request that it serves 送教申请",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000801")
        UUID requestId,

        @NotNull
        @Schema(description = "Course 课程, in its present edition", examples = "01900000-0000-7000-8000-000000000601")
        UUID courseId,

        @NotNull
        @Schema(description = "Union that it is brought to 承接单位", examples = "01900000-0000-7000-8000-000000000101")
        UUID hostId,

        @NotNull
        @Schema(
                description = "Who organises it 主办单位, for example the cadre college",
                examples = "01900000-0000-7000-8000-000000000009")
        UUID organiserId,

        @Schema(
                description = "For whom it is organised 委托单位, for example the municipal federation",
                examples = "01900000-0000-7000-8000-000000000001",
                nullable = true)
        UUID commissionedById,

        @Pattern(regexp = "[0-9]{6}([0-9]{3})?")
        @Schema(
                description = "Division that it counts for 行政区划, GB/T 2260; the host's where missing",
                examples = "110114",
                nullable = true)
        String divisionCode,

        @NotBlank @Size(max = 200) @Schema(description = "Title 名称", examples = "三种精神宣讲(昌平专场)")
        String title,

        @NotNull @Schema(description = "Mode 授课方式", examples = "HYBRID")
        DeliveryMode mode,

        @Min(1)
        @Max(100_000)
        @Schema(description = "Seats on site 线下名额; only with ON_SITE and HYBRID", examples = "200", nullable = true)
        Integer seatsOnSite,

        @Min(1)
        @Max(1_000_000)
        @Schema(description = "Seats online 线上名额; only with ONLINE and HYBRID", examples = "1000", nullable = true)
        Integer seatsOnline,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Stretches of time 时间段, 1 to 20, apart from each other")
        List<@NotNull @Valid TimeBlock> blocks,

        @Valid @Schema(description = "Where 场地; only with ON_SITE and HYBRID", nullable = true)
        Venue venue,

        @Size(max = 500)
        @Pattern(regexp = "https://[^\\s]+")
        @Schema(
                description = "Address of the stream 直播地址; only with ONLINE and HYBRID",
                examples = "https://live.example.org/three-spirits",
                nullable = true)
        String streamAddress,

        @Size(max = 20) @Schema(description = "Lecturers 授课人", examples = "[\"01900000-0000-7000-8000-000000000701\"]")
        Set<@NotNull UUID> lecturerIds,

        @Schema(description = "Walk-ins are let in without enrolment 是否接受现场报到", defaultValue = "false")
        Boolean walkInsAllowed,

        @Schema(
                description = "Enrolment closes 报名截止; the first block's beginning where missing",
                nullable = true,
                examples = "2024-05-15T16:00:00Z")
        Instant enrolmentClosesAt,

        @Schema(
                description =
                        "Until then an enrolment may be cancelled 取消截止; the first block's beginning where missing",
                nullable = true,
                examples = "2024-05-15T16:00:00Z")
        Instant cancellableUntil,

        @Size(min = 1, max = 100)
        @Schema(
                description = "The caller's own reference, unique within the organiser 外部编号",
                examples = "2024-01",
                nullable = true)
        String externalReference) {

    EditSession content() {
        return new EditSession(
                title,
                mode,
                seatsOnSite,
                seatsOnline,
                blocks,
                venue,
                streamAddress,
                lecturerIds,
                walkInsAllowed,
                enrolmentClosesAt,
                cancellableUntil);
    }

    List<UUID> organizationIds() {
        return Arrays.asList(hostId, organiserId, commissionedById);
    }
}
