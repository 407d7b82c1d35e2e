package cn.gonghui.training.request;

import cn.gonghui.training.mode.DeliveryMode;
import cn.gonghui.training.standing.EmploymentForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new request for delivery. */
@Schema(description = "A new request for delivery 送教申请; also how another service orders training for a union")
public record CreateRequest(
        @NotNull @Schema(description = "Union that asks 申请单位", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(
                description = "Plan that it is meant for 年度计划",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000501")
        UUID planId,

        @Schema(description = "Submit it at once 直接提交; else it is a draft", examples = "true", defaultValue = "false")
        Boolean submit,

        @Size(max = 20) @Schema(description = "Topics 需求主题, up to 50 characters each", examples = "[\"三种精神\"]")
        List<@NotBlank @Size(max = 50) String> topics,

        @Min(1) @Max(1_000_000) @Schema(description = "People expected 预计人数", examples = "200", nullable = true)
        Integer audienceSize,

        @Size(max = 10) @Schema(description = "Groups of workers expected 参训群体", examples = "[\"COURIER\"]")
        List<@NotNull EmploymentForm> audienceGroups,

        @Schema(description = "Mode wanted 授课方式", examples = "HYBRID", nullable = true)
        DeliveryMode mode,

        @Size(max = 20) @Schema(description = "Preferred dates 期望日期", examples = "[\"2024-05-16\"]")
        List<@NotNull LocalDate> preferredDates,

        @Size(max = 300) @Schema(description = "Venue offered 场地", examples = "昌平区职工之家三层报告厅", nullable = true)
        String venue,

        @Size(max = 1000) @Schema(description = "Remarks 备注", nullable = true, examples = "请安排在午休时段")
        String remarks,

        @Size(min = 1, max = 100)
        @Schema(
                description = "The caller's own reference, unique within the organisation 外部编号",
                examples = "alliance-2024-03",
                nullable = true)
        String externalReference) {

    public CreateRequest {
        submit = submit != null && submit;
    }

    EditRequest content() {
        return new EditRequest(topics, audienceSize, audienceGroups, mode, preferredDates, venue, remarks);
    }
}
