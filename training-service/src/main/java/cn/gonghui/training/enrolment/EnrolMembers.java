package cn.gonghui.training.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many members to be enrolled at once. */
@Schema(description = "Up to 1,000 members to be enrolled 单位集体报名")
public record EnrolMembers(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 members; each gets an outcome of its own, seated in this order")
        List<@NotNull @Valid EnrolMember> items) {

    List<UUID> memberIds() {
        return items.stream().map(EnrolMember::memberId).toList();
    }
}
