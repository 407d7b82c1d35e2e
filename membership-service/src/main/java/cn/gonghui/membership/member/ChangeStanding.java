package cn.gonghui.membership.member;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day of a change of standing. */
@Schema(description = "The day of a change of standing 会籍变动日期")
public record ChangeStanding(
        @Schema(
                description =
                        "First day of the new standing 生效日期; today where missing, never ahead nor before the last change",
                examples = "2024-05-20")
        LocalDate on) {}
