package cn.gonghui.innovation.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The chair of an alliance passes to another unit or person. */
@Schema(description = "A hand-over of the chair 理事长单位交接", examples = """
                {
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "chairPersonName": "孙卫国",
                  "from": "2024-05-24",
                  "handedOverOn": "2024-05-24"
                }""")
public record HandOverChair(
        @Schema(description = "New chair unit 新任理事长单位", examples = "01900000-0000-7000-8000-000000000201") @NotNull
        UUID organizationId,

        @Schema(description = "New chair person 新任理事长", examples = "孙卫国") @NotBlank @Size(max = 60)
        String chairPersonName,

        @Schema(
                description = "The member that the chair person is, so that the name goes when he is erased; null for "
                        + "nobody's member 会员",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID chairMemberId,

        @Schema(
                description = "First day of the new term; the old term ends on it. Not in the future 任期起始日",
                examples = "2024-05-24")
        @NotNull
        LocalDate from,

        @Schema(
                description = "Day on which the chair was handed over; the first day of the new term when missing 交接日期",
                nullable = true,
                examples = "2024-05-24")
        LocalDate handedOverOn) {}
