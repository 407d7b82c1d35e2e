package cn.gonghui.membership.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many applications to be accepted at once. */
@Schema(description = "Up to 1,000 applications to be accepted 批量批准入会申请")
public record AcceptApplications(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 applications; each gets an outcome of its own, in order")
        List<@NotNull @Valid Item> items) {

    /** One of the applications. */
    @Schema(name = "AcceptApplicationsItem", description = "One of the applications 申请")
    public record Item(
            @NotNull @Schema(description = "Application", examples = "01900000-0000-7000-8000-000000000601")
            UUID id) {}
}
