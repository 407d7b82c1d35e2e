package cn.gonghui.membership.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many applications at once. */
@Schema(description = "Up to 1,000 applications 批量提交入会申请")
public record SubmitApplications(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 applications; each gets an outcome of its own, in order")
        List<@NotNull @Valid SubmitApplication> items) {}
