package cn.gonghui.membership.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting to be planned. */
@Schema(description = "A meeting to be planned 计划双沟通会")
public record PlanMeeting(
        @NotNull @Schema(description = "Host 主办工会", examples = "01900000-0000-7000-8000-000000000110")
        UUID hostId,

        @NotNull @Schema(description = "Kind 类别", examples = "WORKER")
        MeetingKind kind,

        @NotBlank @Size(max = 200) @Schema(description = "Title 名称", examples = "昌平区市级职工沟通会")
        String title,

        @NotNull @Schema(description = "Beginning 开始时间", examples = "2024-05-24T01:00:00Z")
        Instant startsAt,

        @NotNull @Schema(description = "End 结束时间, after the beginning", examples = "2024-05-24T04:00:00Z")
        Instant endsAt,

        @NotNull @Schema(description = "How people take part 举办方式", examples = "HYBRID")
        MeetingMode mode,

        @Pattern(regexp = "https?://.{1,500}")
        @Schema(
                description = "Address of the live stream 直播地址; wanted for ONLINE and HYBRID, none for ON_SITE",
                examples = "https://live.example.cn/cp0524")
        String streamAddress,

        @Size(max = MeetingVenue.MOST)
        @Schema(
                description = "Venues 会场: one main venue and sub-venues, up to 500 together; where an ONLINE"
                        + " meeting names none, its stream is the main venue")
        List<@NotNull @Valid Venue> venues,

        @Size(min = 1, max = 100)
        @Schema(
                description = "The caller's own number, unique with the host; the same content again answers the same "
                        + "meeting",
                examples = "CP-2024-W-179")
        String externalReference) {

    /** People of a meeting that is online only come together at its stream. */
    private static final Venue STREAM = new Venue("线上会场", true, null, null, null, null);

    public PlanMeeting {
        venues = mode == MeetingMode.ONLINE && (venues == null || venues.isEmpty()) ? List.of(STREAM) : venues;
    }

    /** A venue to be. */
    @Schema(name = "PlanVenue", description = "A venue 会场")
    public record Venue(
            @NotBlank @Size(max = 100) @Schema(description = "Name 名称", examples = "三一重能主会场")
            String name,

            @Schema(description = "Whether it is the main venue 主会场; false where missing", examples = "true")
            Boolean main,

            @Schema(
                    description = "Organisation in charge 承办组织; the host where missing",
                    examples = "01900000-0000-7000-8000-000000000110")
            UUID organizationId,

            @Size(max = 200) @Schema(description = "Address 地址", examples = "昌平区北清路三一产业园")
            String address,

            @Positive @Schema(description = "Capacity 容量, people", examples = "300")
            Integer capacity,

            @Size(max = 10)
            @Schema(description = "Services offered 服务台", examples = "[\"CARD_DESK\", \"HEALTH_CONSULTATION\"]")
            Set<@NotNull Booth> booths) {

        boolean isMain() {
            return Boolean.TRUE.equals(main);
        }

        private Venue inOrder() {
            return booths == null
                    ? this
                    : new Venue(name, main, organizationId, address, capacity, new TreeSet<>(booths));
        }
    }

    @AssertTrue(message = "{end-before-start}")
    @Schema(hidden = true)
    boolean isEndingAfterStart() {
        return startsAt == null || endsAt == null || endsAt.isAfter(startsAt);
    }

    @AssertTrue(message = "{stream-address-required}")
    @Schema(hidden = true)
    boolean isStreamAddressGiven() {
        return mode == null || !mode.streamed() || streamAddress != null;
    }

    @AssertTrue(message = "{stream-address-on-site}")
    @Schema(hidden = true)
    boolean isStreamAddressWanted() {
        return mode == null || mode.streamed() || streamAddress == null;
    }

    @AssertTrue(message = "{one-main-venue}")
    @Schema(hidden = true)
    boolean isWithOneMainVenue() {
        return venues != null
                && (venues.stream().anyMatch(Objects::isNull)
                        || venues.stream().filter(Venue::isMain).count() == 1);
    }

    /** Everything that was asked for, in one text, the same at every start of the service. */
    String content() {
        var inOrder = venues.stream().map(Venue::inOrder).toList();
        return new PlanMeeting(hostId, kind, title, startsAt, endsAt, mode, streamAddress, inOrder, externalReference)
                .toString();
    }
}
