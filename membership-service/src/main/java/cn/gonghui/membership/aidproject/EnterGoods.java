package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of goods to be entered. */
@Schema(description = "A line of goods, once for an item and its unit 物资")
public record EnterGoods(
        @NotBlank @Size(max = 100) @Schema(description = "Item 品名", examples = "书包")
        String item,

        @NotBlank @Size(max = 20) @Schema(description = "Unit in which whole numbers are counted 单位", examples = "个")
        String unit) {}
