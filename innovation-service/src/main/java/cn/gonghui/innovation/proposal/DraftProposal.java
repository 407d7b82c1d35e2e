package cn.gonghui.innovation.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal to be drafted. */
@Schema(description = "A proposal to be drafted 起草申报", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000901",
                  "callId": "01900000-0000-7000-8000-000000000801",
                  "leadOrganizationId": "01900000-0000-7000-8000-000000000201",
                  "externalReference": "DT-2024-017",
                  "content": {
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
                        "share": 60.0
                      }
                    ],
                    "applicantIds": [
                      "01900000-0000-7000-8000-000000000301"
                    ]
                  }
                }""")
public record DraftProposal(
        @Schema(
                description = "Client-chosen id; the same id with the same content answers the existing proposal",
                examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(description = "Call that it answers 项目征集", examples = "01900000-0000-7000-8000-000000000801") @NotNull
        UUID callId,

        @Schema(
                description = "Organisation that leads and submits 牵头单位",
                examples = "01900000-0000-7000-8000-000000000201")
        @NotNull
        UUID leadOrganizationId,

        @Schema(
                description = "The lead's own reference, unique within it 单位内部编号",
                nullable = true,
                examples = "DT-2024-017")
        @Size(max = 100)
        @Pattern(regexp = "\\S+")
        String externalReference,

        @Schema(description = "What the proposal says 申报内容") @NotNull @Valid
        EditProposal content) {}
