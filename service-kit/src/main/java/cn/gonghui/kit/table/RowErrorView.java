package cn.gonghui.kit.table;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a row, in the caller's language. */
@Schema(name = "RowError", description = "One thing that is wrong with a row of the file 行错误")
public record RowErrorView(
        @Schema(description = "Error", examples = "01900000-0000-7000-8000-000000000911")
        UUID id,

        @Schema(description = "Row as a spreadsheet shows it; the titles are row 1 行号", examples = "17")
        int row,

        @Schema(
                description = "Field name of the column; null for the row as a whole 列",
                nullable = true,
                examples = "phone")
        String column,

        @Schema(description = "Stable code of the error", examples = "invalid-phone")
        String code,

        @Schema(description = "The error in words 说明", examples = "不是有效的电话号码。")
        String detail,

        @Schema(
                description = "What stands in the cell, masked; null where it tells nothing",
                nullable = true,
                examples = "138****567")
        String value) {}
