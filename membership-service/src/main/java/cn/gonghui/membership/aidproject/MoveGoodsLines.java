package cn.gonghui.membership.aidproject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to goods of several lines. */
@Schema(description = "Goods of one project pledged, received or handed over, up to 1,000 批量物资变动")
public record MoveGoodsLines(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "What happened, in order")
        List<@NotNull @Valid Item> items) {

    /** What happened to one line. */
    @Schema(name = "MoveGoodsLine", description = "What happened to one line 物资变动")
    public record Item(
            @NotNull @Schema(description = "Line of goods 物资", examples = "01900000-0000-7000-8000-000000000d41")
            UUID goodsId,

            @NotNull @Valid @Schema(description = "What happened to it 变动")
            MoveGoods movement) {}
}
