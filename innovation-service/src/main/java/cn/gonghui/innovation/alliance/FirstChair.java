package cn.gonghui.innovation.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The chair unit that an alliance is founded with. */
@Schema(description = "The first chair unit, from the founding on 首任理事长单位", examples = """
                {
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "chairPersonName": "赵启明"
                }""")
public record FirstChair(
        @Schema(description = "Chair unit 理事长单位", examples = "01900000-0000-7000-8000-000000000201") @NotNull
        UUID organizationId,

        @Schema(
                description = "Chair person 理事长; an official of the alliance, named to all who may read it",
                examples = "赵启明")
        @NotBlank
        @Size(max = 60)
        String chairPersonName,

        @Schema(
                description = "The member that the chair person is, so that the name goes when he is erased; null for "
                        + "nobody's member 会员",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID chairMemberId) {}
