package cn.gonghui.membership.aidproject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines of goods to be entered. */
@Schema(description = "Lines of goods to be entered, up to 1,000 批量登记物资")
public record EnterGoodsLines(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "The lines")
        List<@NotNull @Valid EnterGoods> items) {}
