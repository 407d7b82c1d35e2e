package cn.gonghui.innovation.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody takes a seat in the council. */
@Schema(description = "A seat in the council to be taken 就任理事", examples = """
                {
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "personName": "周明远",
                  "position": "VICE_CHAIR",
                  "from": "2021-04-16"
                }""")
public record TakeCouncilSeat(
        @Schema(
                description = "Organisation that the person comes from 所在单位",
                examples = "01900000-0000-7000-8000-000000000201")
        @NotNull
        UUID organizationId,

        @Schema(description = "Name of the person, an official of the alliance 姓名", examples = "周明远")
        @NotBlank
        @Size(max = 60)
        String personName,

        @Schema(
                description =
                        "The member that the person is, so that the name goes when he is erased; null for nobody's "
                                + "member 会员",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(description = "Position 职务", examples = "VICE_CHAIR") @NotNull
        CouncilPosition position,

        @Schema(description = "First day; not in the future 任职起始日", examples = "2021-04-16") @NotNull
        LocalDate from) {}
