package cn.gonghui.innovation.proposal;

import cn.gonghui.innovation.money.Money;
import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal as callers see it. */
@Schema(description = "A proposal 申报项目", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000901",
                  "callId": "01900000-0000-7000-8000-000000000801",
                  "leadOrganizationId": "01900000-0000-7000-8000-000000000201",
                  "externalReference": "DT-2024-017",
                  "title": "轨道车辆智能巡检联合攻关",
                  "summary": "以图像识别实现车底部件自动巡检。",
                  "theme": "关键技术",
                  "requestedAmount": {
                    "amount": "120000.00",
                    "currency": "CNY"
                  },
                  "participants": [
                    {
                      "organizationId": "01900000-0000-7000-8000-000000000201",
                      "studioId": "01900000-0000-7000-8000-000000000601",
                      "share": 60.0,
                      "consented": true,
                      "consentedAt": "2024-06-10T02:00:00Z"
                    }
                  ],
                  "applicantIds": [
                    "01900000-0000-7000-8000-000000000301"
                  ],
                  "status": "SUBMITTED",
                  "submissions": 1,
                  "submittedAt": "2024-06-12T03:00:00Z",
                  "eligible": true,
                  "ineligibilities": [
                    {
                      "reason": "NOT_IN_ALLIANCE",
                      "organizationId": "01900000-0000-7000-8000-000000000201"
                    }
                  ],
                  "allowedActions": [
                    "WITHDRAW"
                  ],
                  "createdAt": "2024-06-01T02:00:00Z",
                  "updatedAt": "2024-06-12T03:00:00Z",
                  "version": 5
                }""")
public record ProposalView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(description = "Call 项目征集", examples = "01900000-0000-7000-8000-000000000801")
        UUID callId,

        @Schema(description = "Lead 牵头单位", examples = "01900000-0000-7000-8000-000000000201")
        UUID leadOrganizationId,

        @Schema(description = "The lead's own reference 单位内部编号", nullable = true, examples = "DT-2024-017")
        String externalReference,

        @Schema(description = "Title 项目名称", examples = "轨道车辆智能巡检联合攻关")
        String title,

        @Schema(description = "Summary 项目简介", examples = "以图像识别实现车底部件自动巡检。")
        String summary,

        @Schema(description = "Theme 征集主题", examples = "关键技术")
        String theme,

        @Schema(description = "Money asked for 申请金额") Money requestedAmount,

        @Schema(description = "Organisations with shares and consents 参与单位")
        List<ParticipantView> participants,

        @Schema(description = "Members who apply 申报人", examples = "[\"01900000-0000-7000-8000-000000000301\"]")
        List<UUID> applicantIds,

        @Schema(description = "Status 状态", examples = "SUBMITTED")
        ProposalStatus status,

        @Schema(description = "How often it was submitted; also the number of the last version 提交次数", examples = "1")
        int submissions,

        @Schema(description = "Last submitted at 提交时间", nullable = true, examples = "2024-06-12T03:00:00Z")
        Instant submittedAt,

        @Schema(
                description = "Whether the submitted version is within the call's rules; null while none stands 是否符合条件",
                nullable = true,
                examples = "true")
        Boolean eligible,

        @Schema(description = "Why the last submitted version is not eligible 不符合条件的原因")
        List<Finding> ineligibilities,

        @Schema(description = "What this caller may do with it now", examples = "[\"WITHDRAW\"]")
        List<ProposalAction> allowedActions,

        @Schema(description = "Row written at", examples = "2024-06-01T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2024-06-12T03:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "5")
        long version)
        implements Versioned {}
