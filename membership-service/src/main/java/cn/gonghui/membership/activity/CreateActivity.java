package cn.gonghui.membership.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity to be drafted. */
@Schema(description = "An activity to be drafted 拟定活动")
public record CreateActivity(
        @NotNull @Schema(description = "Organiser 主办工会", examples = "018f0000-0001-7000-8000-000000000032")
        UUID organizerId,

        @NotNull @Schema(description = "Type 活动类型", examples = "WALK")
        ActivityType type,

        @Schema(
                description = "Series that it is an edition of 系列; with edition, or neither",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000701")
        UUID seriesId,

        @Positive
        @Max(9999)
        @Schema(description = "Number of the edition 届次, once in the series", nullable = true, examples = "17")
        Integer edition,

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

        @Schema(
                description = "Registration opens 报名开始; missing where the activity takes none",
                nullable = true,
                examples = "2024-05-06T01:00:00Z")
        Instant registrationOpensAt,

        @Schema(
                description = "Registration closes 报名截止, not after the beginning",
                nullable = true,
                examples = "2024-05-20T10:00:00Z")
        Instant registrationClosesAt,

        @Schema(
                description = "Until when one may cancel 可取消至; until registration closes where missing",
                nullable = true,
                examples = "2024-05-22T10:00:00Z")
        Instant cancellableUntil,

        @Schema(
                description =
                        "Whether members of the whole city may register 面向全市; only those below the organiser where false or missing",
                nullable = true,
                examples = "false")
        Boolean cityWide,

        @Size(max = 3)
        @Schema(
                description = "Who may register together 报名方式; where it takes registrations",
                nullable = true,
                examples = "[\"INDIVIDUAL\", \"TEAM\"]")
        List<@NotNull PartyKind> parties,

        @Size(max = 20) @Schema(description = "Programme in chapters 节目篇章", nullable = true)
        List<@NotNull @Valid Chapter> programme,

        @Size(max = 100) @Schema(description = "Pictures and films 照片、视频链接", nullable = true)
        List<@NotNull @Valid MediaLink> links,

        @Size(min = 1, max = 100)
        @Schema(
                description = "The caller's own number, unique with the organiser; the same content again answers the "
                        + "same activity",
                nullable = true,
                examples = "NMF-2024-WALK")
        String externalReference) {

    @AssertTrue(message = "{series-with-edition}")
    @Schema(hidden = true)
    boolean isSeriesWithEdition() {
        return (seriesId == null) == (edition == null);
    }

    @AssertTrue(message = "{parties-with-registration}")
    @Schema(hidden = true)
    boolean isPartiesWithRegistration() {
        return (registrationOpensAt == null) == partyKinds().isEmpty();
    }

    @AssertTrue(message = "{end-before-start}")
    @Schema(hidden = true)
    boolean isEndingAfterStart() {
        return editable().isEndingAfterStart();
    }

    @AssertTrue(message = "{registration-in-order}")
    @Schema(hidden = true)
    boolean isRegistrationInOrder() {
        return editable().isRegistrationInOrder();
    }

    @AssertTrue(message = "{chapters-once}")
    @Schema(hidden = true)
    boolean isChaptersOnce() {
        return editable().isChaptersOnce();
    }

    List<PartyKind> partyKinds() {
        return parties == null
                ? List.of()
                : parties.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    EditActivity editable() {
        return new EditActivity(
                title,
                description,
                place,
                startsAt,
                endsAt,
                registrationOpensAt,
                registrationClosesAt,
                cancellableUntil,
                programme,
                links);
    }
}
