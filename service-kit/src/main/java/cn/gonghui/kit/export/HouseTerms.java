package cn.gonghui.kit.export;

import java.util.Map;

/** What fields are called that every view has, and whose English description says enough. */
final class HouseTerms {

    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("id", "编号"),
            Map.entry("name", "名称"),
            Map.entry("status", "状态"),
            Map.entry("statusSince", "状态起始时间"),
            Map.entry("createdAt", "创建时间"),
            Map.entry("updatedAt", "更新时间"),
            Map.entry("version", "版本"),
            Map.entry("externalReference", "外部编号"),
            Map.entry("from", "起始日期"),
            Map.entry("to", "截止日期"),
            Map.entry("asOf", "统计日期"),
            Map.entry("year", "年度"),
            Map.entry("amount", "金额"),
            Map.entry("currency", "币种"),
            Map.entry("allowedActions", "可用操作"));

    private HouseTerms() {}

    /** The term, or the name of the field itself. */
    static String of(String field) {
        return TERMS.getOrDefault(field, field);
    }
}
