package cn.gonghui.membership.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many meetings to which the same is done at once. */
@Schema(description = "Up to 1,000 meetings to which the same is done 批量处理会议")
public record ChangeMeetings(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 meetings; each gets an outcome of its own, in order")
        List<@NotNull @Valid Item> items) {

    /** One of the meetings. */
    @Schema(name = "ChangeMeetingsItem", description = "One of the meetings 会议")
    public record Item(
            @NotNull @Schema(description = "Meeting 双沟通会", examples = "01900000-0000-7000-8000-000000000501")
            UUID id) {}
}
