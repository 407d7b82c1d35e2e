package cn.gonghui.membership.statistics;

import cn.gonghui.membership.aidproject.AidFigures;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The care stations of a part of the tree or of a division in figures. */
@Schema(description = "Care stations of a part of the tree or of a division, in a year 爱心驿站统计")
public record CareStationFigures(
        @Schema(description = "Year 年度", examples = "2024") int year,

        @Schema(
                description = "Stations that were opened by the end of the year and not closed before it 驿站数",
                examples = "1")
        long stations,

        @Schema(description = "Rooms accepted in the year 翻新场所数", examples = "4")
        long roomsRenovated,

        @Schema(description = "Hours that volunteers worked in the year 志愿服务时长", examples = "192.00")
        BigDecimal volunteerHours,

        @Schema(description = "How many different items were handed over in the year 发放物资种类数", examples = "5")
        long goodsItems,

        @Schema(description = "The 100 items of which most was handed over 发放物资")
        List<AidFigures.Goods> goodsHandedOver,

        @Schema(description = "People helped in the year, all groups and projects together 受助人数", examples = "86")
        long peopleHelped,

        @Schema(description = "The same by group, those with any 各类受助人数")
        List<AidFigures.Group> peopleByGroup) {

    static CareStationFigures of(int year, long stations, AidFigures figures) {
        return new CareStationFigures(
                year,
                stations,
                figures.roomsRenovated(),
                figures.volunteerHours(),
                figures.goodsItems(),
                figures.goodsHandedOver(),
                figures.peopleHelped(),
                figures.peopleByGroup());
    }
}
