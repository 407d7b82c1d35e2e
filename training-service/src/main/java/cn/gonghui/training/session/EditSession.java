package cn.gonghui.training.session;

import cn.gonghui.training.mode.DeliveryMode;
import cn.gonghui.training.mode.SeatMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited in a session; once published only seats and the stream's address. */
@Schema(description = "What may be edited in a session 场次; once published only seats and the stream's address")
public record EditSession(
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
        Instant cancellableUntil) {

    public EditSession {
        lecturerIds = lecturerIds == null ? Set.of() : lecturerIds;
        walkInsAllowed = walkInsAllowed != null && walkInsAllowed;
    }

    /** Everything but the numbers of seats and the stream's address is as in the present content. */
    boolean differsInSeatsOnly(EditSession present) {
        return new EditSession(
                        title,
                        mode,
                        present.seatsOnSite,
                        present.seatsOnline,
                        TimeBlock.inOrder(blocks),
                        venue,
                        present.streamAddress,
                        lecturerIds,
                        walkInsAllowed,
                        enrolmentClosesAt,
                        cancellableUntil)
                .equals(present);
    }

    Map<SeatMode, Integer> seats() {
        var seats = new EnumMap<SeatMode, Integer>(SeatMode.class);
        if (seatsOnSite != null) {
            seats.put(SeatMode.ON_SITE, seatsOnSite);
        }
        if (seatsOnline != null) {
            seats.put(SeatMode.ONLINE, seatsOnline);
        }
        return seats;
    }
}
