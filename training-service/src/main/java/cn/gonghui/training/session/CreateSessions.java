package cn.gonghui.training.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many new sessions. */
@Schema(description = "Up to 1,000 new sessions 批量新建场次")
public record CreateSessions(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 sessions; each gets an outcome of its own, in order")
        List<@NotNull @Valid CreateSession> items) {

    List<UUID> organizationIds() {
        return items.stream().flatMap(item -> item.organizationIds().stream()).toList();
    }
}
