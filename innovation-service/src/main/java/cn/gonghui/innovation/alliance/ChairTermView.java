package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.journal.FreeText;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term of the chair unit as callers see it. */
@Schema(description = "A term of the chair unit 理事长单位任期", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000711",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "chairPersonName": "赵启明",
                  "chairMemberId": null,
                  "from": "2021-04-16",
                  "to": "2022-10-20",
                  "handedOverOn": "2022-10-20"
                }""")
public record ChairTermView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000711")
        UUID id,

        @Schema(description = "Chair unit 理事长单位", examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(description = "Chair person 理事长; *** where the member has been erased", examples = "赵启明") @FreeText
        String chairPersonName,

        @Schema(
                description = "The member that the chair person is; null where not told 会员",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID chairMemberId,

        @Schema(description = "First day of the term 任期起始日", examples = "2021-04-16")
        LocalDate from,

        @Schema(
                description = "First day of the next term; null while in office 任期终止日",
                nullable = true,
                examples = "2022-10-20")
        LocalDate to,

        @Schema(
                description = "Day on which this unit handed the chair on; null while in office 交接日期",
                nullable = true,
                examples = "2022-10-20")
        LocalDate handedOverOn) {}
