package cn.gonghui.membership.meeting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed about a meeting before it is held. */
@Schema(description = "What may be changed about a meeting before it is held 会议信息变更")
public record EditMeeting(
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
        String streamAddress) {

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
}
