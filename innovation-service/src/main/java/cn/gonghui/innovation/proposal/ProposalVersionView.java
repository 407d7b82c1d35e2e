package cn.gonghui.innovation.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submitted version as callers see it. */
@Schema(description = "A submitted version, as it was submitted 提交版本", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000911",
                  "number": 1,
                  "submittedAt": "2024-06-12T03:00:00Z",
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
public record ProposalVersionView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000911")
        UUID id,

        @Schema(description = "Number of the submission, from 1 版本号", examples = "1")
        int number,

        @Schema(description = "Submitted at 提交时间", examples = "2024-06-12T03:00:00Z")
        Instant submittedAt,

        @Schema(description = "What was submitted 提交内容") EditProposal content) {}
