package cn.gonghui.training.enrolment;

import cn.gonghui.training.mode.SeatMode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be enrolled, and how. */
@Schema(description = "Who is to be enrolled, and how 报名")
public record EnrolMember(
        @Schema(
                description = "The member 会员; the caller where missing",
                examples = "01900000-0000-7000-8000-000000000301",
                nullable = true)
        UUID memberId,

        @NotNull @Schema(description = "On site or online 参加方式", examples = "ON_SITE")
        SeatMode mode) {}
