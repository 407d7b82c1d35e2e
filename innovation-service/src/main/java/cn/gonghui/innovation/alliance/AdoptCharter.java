package cn.gonghui.innovation.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new charter of the alliance. */
@Schema(description = "A charter 通过章程", examples = """
                {
                  "text": "第一条 本联盟由全市交通运输系统职工创新工作室自愿组成。",
                  "adoptedOn": "2023-03-01"
                }""")
public record AdoptCharter(
        @Schema(description = "Text 正文", examples = "第一条 本联盟由全市交通运输系统职工创新工作室自愿组成。") @NotBlank @Size(max = 20000)
        String text,

        @Schema(description = "Adopted on; not in the future 通过日期", examples = "2023-03-01") @NotNull
        LocalDate adoptedOn) {}
