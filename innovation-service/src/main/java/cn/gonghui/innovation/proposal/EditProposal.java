package cn.gonghui.innovation.proposal;

import cn.gonghui.innovation.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What a proposal says, and what may be changed about its draft. */
@Schema(description = "What a proposal says 申报内容", examples = """
                {
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
                }""")
public record EditProposal(
        @Schema(description = "Title, unique for its lead within the call 项目名称", examples = "轨道车辆智能巡检联合攻关")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "Summary, up to 20,000 characters 项目简介", examples = "以图像识别实现车底部件自动巡检。")
        @NotBlank
        @Size(max = 20_000)
        String summary,

        @Schema(description = "One of the call's themes 征集主题", examples = "关键技术") @NotBlank @Size(max = 100)
        String theme,

        @Schema(description = "Money asked for 申请金额") @NotNull @Valid
        Money requestedAmount,

        @Schema(description = "Organisations with their shares, the lead among them, each once 参与单位")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull @Valid WorkShare> participants,

        @Schema(
                description = "Members who apply together and may edit the draft, up to 20 申报人",
                examples = "[\"01900000-0000-7000-8000-000000000301\"]")
        @NotNull
        @Size(max = 20)
        @UniqueElements
        List<@NotNull UUID> applicantIds) {

    @Schema(hidden = true)
    @AssertTrue(message = "{participant-repeated}")
    boolean isEachOrganizationOnce() {
        var seen = new HashSet<UUID>();
        return participants == null
                || participants.stream().allMatch(share -> share == null || seen.add(share.organizationId()));
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{budget-empty}")
    boolean isMoneyAskedFor() {
        return requestedAmount == null
                || requestedAmount.amount() == null
                || !requestedAmount.amount().matches("[0.]+");
    }
}
