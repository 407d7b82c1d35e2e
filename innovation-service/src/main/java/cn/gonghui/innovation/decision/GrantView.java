package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A funded project. */
@Schema(description = "A funded project 资助项目", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000c01",
                  "callId": "01900000-0000-7000-8000-000000000801",
                  "proposalId": "01900000-0000-7000-8000-000000000901",
                  "title": "轨道车辆智能巡检联合攻关",
                  "leadOrganizationId": "01900000-0000-7000-8000-000000000201",
                  "organizationIds": [
                    "01900000-0000-7000-8000-000000000201"
                  ],
                  "amount": {
                    "amount": "120000.00",
                    "currency": "CNY"
                  },
                  "decidedOn": "2023-10-20"
                }""")
public record GrantView(
        @Schema(description = "Id of the decision", examples = "01900000-0000-7000-8000-000000000c01")
        UUID id,

        @Schema(description = "Call 项目征集", examples = "01900000-0000-7000-8000-000000000801")
        UUID callId,

        @Schema(description = "Proposal 申报项目", examples = "01900000-0000-7000-8000-000000000901")
        UUID proposalId,

        @Schema(description = "Title 项目名称", examples = "轨道车辆智能巡检联合攻关")
        String title,

        @Schema(description = "Lead 牵头单位", examples = "01900000-0000-7000-8000-000000000201")
        UUID leadOrganizationId,

        @Schema(description = "All that take part 参与单位", examples = "[\"01900000-0000-7000-8000-000000000201\"]")
        List<UUID> organizationIds,

        @Schema(description = "Money granted 资助金额") Money amount,

        @Schema(description = "Decided on 决定日期", examples = "2023-10-20")
        LocalDate decidedOn) {}
