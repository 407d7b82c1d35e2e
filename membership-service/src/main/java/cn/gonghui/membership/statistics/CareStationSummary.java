package cn.gonghui.membership.statistics;

import cn.gonghui.membership.aidproject.AidFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A care station's year in figures. */
@Schema(description = "A care station's year 爱心驿站年度小结; people are counted, never named")
public record CareStationSummary(
        @Schema(description = "Care station 爱心驿站", examples = "01900000-0000-7000-8000-000000000d01")
        UUID stationId,

        @Schema(description = "Year 年度", examples = "2024") int year,

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

    static CareStationSummary of(UUID stationId, int year, AidFigures figures) {
        return new CareStationSummary(
                stationId,
                year,
                figures.roomsRenovated(),
                figures.volunteerHours(),
                figures.goodsItems(),
                figures.goodsHandedOver(),
                figures.peopleHelped(),
                figures.peopleByGroup());
    }
}
