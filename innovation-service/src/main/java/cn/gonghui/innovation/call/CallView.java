package cn.gonghui.innovation.call;

import cn.gonghui.innovation.money.Money;
import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call for proposals as callers see it. */
@Schema(description = "A call for proposals 项目征集", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000801",
                  "allianceId": "01900000-0000-7000-8000-000000000701",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "funderId": "01900000-0000-7000-8000-000000000201",
                  "title": "2024年度创新项目征集",
                  "description": "面向联盟成员单位征集跨单位联合攻关项目。",
                  "themes": [
                    "前沿技术",
                    "关键技术",
                    "卡脖子技术"
                  ],
                  "minOrganizations": 2,
                  "membersOnly": true,
                  "opensAt": "2024-05-24T01:00:00Z",
                  "closesAt": "2024-07-31T10:00:00Z",
                  "budget": {
                    "amount": "120000.00",
                    "currency": "CNY"
                  },
                  "criteria": [
                    {
                      "code": "novelty",
                      "name": "创新性",
                      "weight": 100
                    }
                  ],
                  "opinionsAsked": true,
                  "opinionsUntil": "2024-08-20T10:00:00Z",
                  "reviewsEach": 3,
                  "status": "OPEN",
                  "allowedActions": [
                    "START_REVIEW"
                  ],
                  "createdAt": "2024-05-20T02:00:00Z",
                  "updatedAt": "2024-05-24T01:00:00Z",
                  "version": 2
                }""")
public record CallView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000801")
        UUID id,

        @Schema(description = "Alliance that calls 发起联盟", examples = "01900000-0000-7000-8000-000000000701")
        UUID allianceId,

        @Schema(
                description = "Organisation that runs the call, the founder of the alliance 组织单位",
                examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(description = "Organisation that pays 资助单位", examples = "01900000-0000-7000-8000-000000000201")
        UUID funderId,

        @Schema(description = "Title 征集名称", examples = "2024年度创新项目征集")
        String title,

        @Schema(description = "What is called for 征集说明", examples = "面向联盟成员单位征集跨单位联合攻关项目。")
        String description,

        @Schema(description = "Themes 征集主题", examples = "[\"前沿技术\",\"关键技术\",\"卡脖子技术\"]")
        List<String> themes,

        @Schema(description = "Organisations that a proposal joins at least 最少联合单位数", examples = "2")
        int minOrganizations,

        @Schema(description = "Whether every organisation must be in the alliance 仅限成员单位", examples = "true")
        boolean membersOnly,

        @Schema(description = "Opening moment 开始时间", examples = "2024-05-24T01:00:00Z")
        Instant opensAt,

        @Schema(description = "Closing moment 截止时间", examples = "2024-07-31T10:00:00Z")
        Instant closesAt,

        @Schema(description = "All that may be granted 资助总额")
        Money budget,

        @Schema(description = "Weighted criteria 评审指标") List<Criterion> criteria,

        @Schema(description = "Whether member units give opinions before review 是否征求成员单位意见", examples = "true")
        boolean opinionsAsked,

        @Schema(
                description = "Deadline for opinions; null where none are asked 征求意见截止时间",
                nullable = true,
                examples = "2024-08-20T10:00:00Z")
        Instant opinionsUntil,

        @Schema(description = "Reviews that a proposal needs 每项评审数", examples = "3")
        int reviewsEach,

        @Schema(description = "Status, by the clock to the second 状态", examples = "OPEN")
        CallStatus status,

        @Schema(description = "What this caller may do with it now", examples = "[\"START_REVIEW\"]")
        List<CallAction> allowedActions,

        @Schema(description = "Row written at", examples = "2024-05-20T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2024-05-24T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "2")
        long version)
        implements Versioned {

    static CallView of(
            Call call, UUID allianceId, EditCall content, CallStatus status, List<CallAction> allowedActions) {
        return new CallView(
                call.id(),
                allianceId,
                call.organizationId(),
                content.funderId(),
                content.title(),
                content.description(),
                content.themes(),
                content.minOrganizations(),
                content.membersOnly(),
                content.opensAt(),
                content.closesAt(),
                content.budget(),
                content.criteria(),
                content.opinionsAsked(),
                content.opinionsUntil(),
                content.reviewsEach(),
                status,
                allowedActions,
                call.createdAt(),
                call.updatedAt(),
                call.version());
    }

    EditCall content() {
        return new EditCall(
                title,
                description,
                themes,
                minOrganizations,
                membersOnly,
                opensAt,
                closesAt,
                funderId,
                budget,
                criteria,
                opinionsAsked,
                opinionsUntil,
                reviewsEach);
    }
}
