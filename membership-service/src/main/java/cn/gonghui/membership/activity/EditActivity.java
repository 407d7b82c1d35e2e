package cn.gonghui.membership.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed about an activity; once it has begun, the links only. */
@Schema(description = "What may be changed about an activity; once it has begun, the links only 活动信息变更")
public record EditActivity(
        @NotBlank @Size(max = 200) @Schema(description = "Title 名称", examples = "南磨房地区第十七届健康杯健步走")
        String title,

        @Size(min = 1, max = 4000)
        @Schema(description = "Description 介绍", nullable = true, examples = "凝心铸魂跟党走,团结奋斗新征程")
        String description,

        @Size(min = 1, max = 200) @Schema(description = "Place 地点", nullable = true, examples = "温榆河公园")
        String place,

        @NotNull @Schema(description = "Beginning 开始时间", examples = "2024-05-25T01:00:00Z")
        Instant startsAt,

        @NotNull @Schema(description = "End 结束时间, after the beginning", examples = "2024-05-25T04:00:00Z")
        Instant endsAt,

        @Schema(description = "Registration opens 报名开始", nullable = true, examples = "2024-05-06T01:00:00Z")
        Instant registrationOpensAt,

        @Schema(
                description =
                        "Registration closes 报名截止, not after the beginning; put off, closed registration opens again",
                nullable = true,
                examples = "2024-05-20T10:00:00Z")
        Instant registrationClosesAt,

        @Schema(
                description = "Until when one may cancel 可取消至; until registration closes where missing",
                nullable = true,
                examples = "2024-05-22T10:00:00Z")
        Instant cancellableUntil,

        @Size(max = 20) @Schema(description = "Programme in chapters 节目篇章", nullable = true)
        List<@NotNull @Valid Chapter> programme,

        @Size(max = 100) @Schema(description = "Pictures and films 照片、视频链接", nullable = true)
        List<@NotNull @Valid MediaLink> links) {

    @AssertTrue(message = "{end-before-start}")
    @Schema(hidden = true)
    boolean isEndingAfterStart() {
        return startsAt == null || endsAt == null || endsAt.isAfter(startsAt);
    }

    @AssertTrue(message = "{registration-in-order}")
    @Schema(hidden = true)
    boolean isRegistrationInOrder() {
        if (registrationOpensAt == null || registrationClosesAt == null || startsAt == null) {
            return registrationOpensAt == null && registrationClosesAt == null && cancellableUntil == null;
        }
        return registrationOpensAt.isBefore(registrationClosesAt)
                && !registrationClosesAt.isAfter(startsAt)
                && !lastCancellation().isAfter(startsAt);
    }

    @AssertTrue(message = "{chapters-once}")
    @Schema(hidden = true)
    boolean isChaptersOnce() {
        return programme == null
                || programme.contains(null)
                || programme.stream().map(Chapter::title).distinct().count() == programme.size();
    }

    boolean hasRegistration() {
        return registrationOpensAt != null;
    }

    Instant lastCancellation() {
        return cancellableUntil == null ? registrationClosesAt : cancellableUntil;
    }

    EditActivity withLinks(List<MediaLink> others) {
        return new EditActivity(
                title,
                description,
                place,
                startsAt,
                endsAt,
                registrationOpensAt,
                registrationClosesAt,
                lastCancellation(),
                programme == null ? List.of() : programme,
                others);
    }
}
