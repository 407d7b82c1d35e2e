package cn.gonghui.training.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of presences. */
@Schema(description = "A list of up to 1,000 presences 签到名单")
public record RecordAttendances(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 presences; each gets an outcome of its own, in order")
        List<@NotNull @Valid RecordAttendance> items) {

    List<UUID> memberIds() {
        return items.stream().map(RecordAttendance::memberId).toList();
    }

    List<String> cardNumbers() {
        return items.stream().map(RecordAttendance::cardNumber).toList();
    }
}
