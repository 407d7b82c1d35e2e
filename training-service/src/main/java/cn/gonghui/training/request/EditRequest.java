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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The content of a request for delivery. */
@Schema(description = "Content of a request for delivery 送教申请内容")
public record EditRequest(
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
        String remarks) {

    static final EditRequest EMPTY = new EditRequest(null, null, null, null, null, null, null);

    public EditRequest {
        topics = topics == null ? List.of() : topics;
        audienceGroups = audienceGroups == null ? List.of() : audienceGroups;
        preferredDates = preferredDates == null ? List.of() : preferredDates;
    }

    boolean complete() {
        return !topics.isEmpty() && audienceSize != null && mode != null;
    }
}
