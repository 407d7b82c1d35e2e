package cn.gonghui.innovation.call;

import cn.gonghui.innovation.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What a call says, and what may be changed about its draft. */
@Schema(description = "What a call says 征集内容", examples = """
                {
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
                }""")
public record EditCall(
        @Schema(description = "Title, unique within the alliance 征集名称", examples = "2024年度创新项目征集")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "What is called for 征集说明", examples = "面向联盟成员单位征集跨单位联合攻关项目。")
        @NotBlank
        @Size(max = 10_000)
        String description,

        @Schema(
                description = "Themes, one of which each proposal names 征集主题",
                examples = "[\"前沿技术\",\"关键技术\",\"卡脖子技术\"]")
        @NotEmpty
        @Size(max = 20)
        @UniqueElements
        List<@NotBlank @Size(max = 100) String> themes,

        @Schema(description = "Organisations that a proposal joins at least, 1 to 20 最少联合单位数", examples = "2")
        @NotNull
        @Min(1)
        @Max(20)
        Integer minOrganizations,

        @Schema(description = "Whether every organisation must be in the alliance 仅限成员单位", examples = "true") @NotNull
        Boolean membersOnly,

        @Schema(description = "Opening moment; opens by itself 开始时间", examples = "2024-05-24T01:00:00Z") @NotNull
        Instant opensAt,

        @Schema(
                description = "Closing moment, the first at which nothing is accepted; closes by itself 截止时间",
                examples = "2024-07-31T10:00:00Z")
        @NotNull
        Instant closesAt,

        @Schema(
                description = "Organisation that pays; a role of its own beside the alliance 资助单位",
                examples = "01900000-0000-7000-8000-000000000201")
        @NotNull
        UUID funderId,

        @Schema(description = "All that may be granted, more than nothing 资助总额") @NotNull @Valid
        Money budget,

        @Schema(description = "Weighted criteria; weights add up to 100 评审指标") @NotEmpty @Size(max = 20)
        List<@NotNull @Valid Criterion> criteria,

        @Schema(description = "Whether member units give opinions before review 是否征求成员单位意见", examples = "true") @NotNull
        Boolean opinionsAsked,

        @Schema(
                description = "Deadline for opinions, the first moment at which none is taken; given where opinions are"
                        + " asked, and only there 征求意见截止时间",
                examples = "2024-08-20T10:00:00Z")
        Instant opinionsUntil,

        @Schema(description = "Reviews that a proposal needs before it is decided on, 1 to 20 每项评审数", examples = "3")
        @NotNull
        @Min(1)
        @Max(20)
        Integer reviewsEach) {

    @Schema(hidden = true)
    @AssertTrue(message = "{window-empty}")
    boolean isWindowOpen() {
        return opensAt == null || closesAt == null || closesAt.isAfter(opensAt);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{opinions-until-where-asked}")
    boolean isDeadlineGivenWhereOpinionsAreAsked() {
        return opinionsAsked == null || opinionsAsked == (opinionsUntil != null);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{weights-not-100}")
    boolean isWeighed() {
        return incomplete() || criteria.stream().mapToInt(Criterion::weight).sum() == 100;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{criteria-repeated}")
    boolean isEachCriterionOnce() {
        var seen = new HashSet<String>();
        return incomplete() || criteria.stream().map(Criterion::code).allMatch(seen::add);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{budget-empty}")
    boolean isFunded() {
        return budget == null || budget.amount() == null || !budget.amount().matches("[0.]+");
    }

    /** Told as a violation of its own. */
    private boolean incomplete() {
        return criteria == null
                || criteria.stream().anyMatch(Objects::isNull)
                || criteria.stream().anyMatch(criterion -> criterion.weight() == null);
    }
}
