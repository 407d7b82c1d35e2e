package cn.gonghui.innovation.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call to be drafted. */
@Schema(description = "A call for proposals to be drafted 起草项目征集", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000801",
                  "allianceId": "01900000-0000-7000-8000-000000000701",
                  "content": {
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
                    "funderId": "01900000-0000-7000-8000-000000000201",
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
                    "reviewsEach": 3
                  }
                }""")
public record DraftCall(
        @Schema(
                description = "Client-chosen id; the same id with the same content answers the existing call",
                examples = "01900000-0000-7000-8000-000000000801")
        UUID id,

        @Schema(description = "Alliance that calls 发起联盟", examples = "01900000-0000-7000-8000-000000000701") @NotNull
        UUID allianceId,

        @Schema(description = "What the call says 征集内容") @NotNull @Valid
        EditCall content) {}
