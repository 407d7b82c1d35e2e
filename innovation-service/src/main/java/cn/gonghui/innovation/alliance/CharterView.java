package cn.gonghui.innovation.alliance;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A charter as callers see it. */
@Schema(description = "A charter 章程", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000721",
                  "adoptedOn": "2021-04-16",
                  "text": "第一条 本联盟由全市交通运输系统职工创新工作室自愿组成。"
                }""")
public record CharterView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000721")
        UUID id,

        @Schema(description = "Adopted on 通过日期", examples = "2021-04-16")
        LocalDate adoptedOn,

        @Schema(description = "Text 正文", examples = "第一条 本联盟由全市交通运输系统职工创新工作室自愿组成。")
        String text) {}
