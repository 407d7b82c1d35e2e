package cn.gonghui.membership.aidproject;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done at care stations in a year.
 *
 * @param roomsRenovated accepted in the year
 * @param volunteerHours worked in the year
 * @param goodsHandedOver the 100 items of which there was most
 * @param goodsItems how many different items there were in all
 * @param peopleHelped all groups and projects together
 * @param peopleByGroup the groups that have any
 */
public record AidFigures(
        long roomsRenovated,
        BigDecimal volunteerHours,
        List<Goods> goodsHandedOver,
        long goodsItems,
        long peopleHelped,
        List<Group> peopleByGroup) {

    /** An item that was handed over. */
    @Schema(name = "GoodsHandedOver", description = "An item that was handed over 发放物资")
    public record Goods(
            @Schema(description = "Item 品名", examples = "书包")
            String item,

            @Schema(description = "Unit 单位", examples = "个") String unit,

            @Schema(description = "How many 数量", examples = "86")
            long quantity) {}

    /** A group of people helped. */
    @Schema(name = "PeopleOfGroup", description = "People of a group 受助人群")
    public record Group(
            @Schema(description = "Group 人群", examples = "CHILDREN")
            PeopleGroup group,

            @Schema(description = "How many 人数", examples = "86")
            long people) {}
}
