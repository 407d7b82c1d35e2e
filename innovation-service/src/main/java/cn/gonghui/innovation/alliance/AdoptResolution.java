package cn.gonghui.innovation.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resolution of the council. */
@Schema(description = "A resolution 通过决议", examples = """
                {
                  "number": "2024-02",
                  "title": "关于启动2024年度创新项目征集的决议",
                  "text": "同意启动2024年度创新项目征集。",
                  "adoptedOn": "2024-05-24"
                }""")
public record AdoptResolution(
        @Schema(description = "Number, unique within the alliance 决议编号", examples = "2024-02") @NotBlank @Size(max = 60)
        String number,

        @Schema(description = "Title 标题", examples = "关于启动2024年度创新项目征集的决议") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "Text 正文", examples = "同意启动2024年度创新项目征集。") @NotBlank @Size(max = 20000)
        String text,

        @Schema(description = "Adopted on; not in the future 通过日期", examples = "2024-05-24") @NotNull
        LocalDate adoptedOn) {}
