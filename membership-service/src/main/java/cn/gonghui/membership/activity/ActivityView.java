package cn.gonghui.membership.activity;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as everybody sees it who may. */
@Schema(description = "Activity 活动")
public record ActivityView(
        @Schema(description = "Activity 活动", examples = "01900000-0000-7000-8000-000000000711")
        UUID id,

        @Schema(description = "Organiser 主办工会", examples = "018f0000-0001-7000-8000-000000000032")
        UUID organizerId,

        @Schema(description = "Type 活动类型", examples = "WALK")
        ActivityType type,

        @Schema(
                description = "Series 系列; null for none",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000701")
        UUID seriesId,

        @Schema(description = "Number of the edition 届次; null outside a series", nullable = true, examples = "17")
        Integer edition,

        @Schema(description = "Title 名称", examples = "南磨房地区第十七届健康杯健步走")
        String title,

        @Schema(description = "Description 介绍; null for none", nullable = true, examples = "凝心铸魂跟党走,团结奋斗新征程")
        String description,

        @Schema(description = "Place 地点; null where unknown", nullable = true, examples = "温榆河公园")
        String place,

        @Schema(description = "Beginning 开始时间", examples = "2024-05-25T01:00:00Z")
        Instant startsAt,

        @Schema(description = "End 结束时间", examples = "2024-05-25T04:00:00Z")
        Instant endsAt,

        @Schema(
                description = "Registration opens 报名开始; null where it takes none",
                nullable = true,
                examples = "2024-05-06T01:00:00Z")
        Instant registrationOpensAt,

        @Schema(description = "Registration closes 报名截止", nullable = true, examples = "2024-05-20T10:00:00Z")
        Instant registrationClosesAt,

        @Schema(description = "Until when one may cancel 可取消至", nullable = true, examples = "2024-05-22T10:00:00Z")
        Instant cancellableUntil,

        @Schema(description = "Whether members of the whole city may register 面向全市", examples = "false")
        boolean cityWide,

        @Schema(description = "Who may register together 报名方式", examples = "[\"INDIVIDUAL\", \"TEAM\"]")
        List<PartyKind> parties,

        @Schema(description = "Programme in chapters 节目篇章") List<Chapter> programme,

        @Schema(description = "Pictures and films 照片、视频链接") List<MediaLink> links,

        @Schema(description = "State 状态", examples = "REGISTRATION_OPEN")
        ActivityStatus status,

        @Schema(description = "Since when it is in this state (business time)", examples = "2024-05-06T01:00:00Z")
        Instant statusSince,

        @Schema(description = "Why it was cancelled 取消原因; null unless it was", nullable = true, examples = "大风蓝色预警")
        String cancelReason,

        @Schema(
                description = "The organiser's own number for it; null for none",
                nullable = true,
                examples = "NMF-2024-WALK")
        String externalReference,

        @Schema(description = "What this caller may do now", examples = "[\"EDIT\", \"CANCEL\"]")
        List<ActivityAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-01T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-06T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "2")
        long version)
        implements Versioned {

    static ActivityView of(Activity activity, List<ActivityAction> allowedActions) {
        var described = activity.editable();
        return new ActivityView(
                activity.id(),
                activity.organizerId(),
                activity.type(),
                activity.seriesId(),
                activity.edition(),
                described.title(),
                described.description(),
                described.place(),
                described.startsAt(),
                described.endsAt(),
                described.registrationOpensAt(),
                described.registrationClosesAt(),
                described.cancellableUntil(),
                activity.cityWide(),
                activity.partyKinds(),
                described.programme(),
                described.links(),
                activity.status(),
                activity.statusSince(),
                activity.cancelReason(),
                activity.externalReference(),
                allowedActions,
                activity.createdAt(),
                activity.updatedAt(),
                activity.version());
    }
}
