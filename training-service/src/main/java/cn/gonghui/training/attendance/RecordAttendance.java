package cn.gonghui.training.attendance;

import cn.gonghui.training.mode.SeatMode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One presence to be taken down: a member by id, or by the number of a live card. */
@Schema(description = "One presence 签到: a member by id or by card number, exactly one of the two", examples = """
                {"cardNumber":"6200123456789012","mode":"ONLINE","minutes":110,"clientNonce":"gate-2-000017"}""")
public record RecordAttendance(
        @Schema(description = "Member 会员", examples = "01900000-0000-7000-8000-000000000301", nullable = true)
        UUID memberId,

        @Pattern(regexp = "[0-9]{16}")
        @Schema(description = "Service card number 服务卡号", examples = "6200123456789012", nullable = true)
        String cardNumber,

        @NotNull @Schema(description = "On site or online 参加方式", examples = "ONLINE")
        SeatMode mode,

        @Min(0)
        @Schema(
                description = "Minutes present 参加分钟数; needed online, the whole session where missing on site",
                examples = "110",
                nullable = true)
        Integer minutes,

        @Size(min = 1, max = 64)
        @Schema(
                description = "Chosen by the client, unique within the session: the same again changes nothing 客户端随机数",
                examples = "gate-2-000017",
                nullable = true)
        String clientNonce) {

    AttendanceSource source() {
        return memberId == null ? AttendanceSource.CARD : AttendanceSource.LIST;
    }
}
