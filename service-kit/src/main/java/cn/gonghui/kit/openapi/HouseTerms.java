package cn.gonghui.kit.openapi;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The Chinese terms of what every service has: fields of the house's own views, of problems, pages and events. One word
 * for one thing; a service's own fields name their terms in their descriptions.
 */
public final class HouseTerms {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

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
            Map.entry("asOf", "截至"),
            Map.entry("year", "年度"),
            Map.entry("amount", "金额"),
            Map.entry("currency", "币种"),
            Map.entry("allowedActions", "可用操作"),
            Map.entry("items", "列表"),
            Map.entry("nextCursor", "下一页游标"),
            Map.entry("count", "总数"),
            Map.entry("limit", "每页条数"),
            Map.entry("cursor", "游标"),
            Map.entry("sort", "排序"),
            Map.entry("fields", "所需字段"),
            Map.entry("updatedSince", "更新起始时间"),
            Map.entry("type", "类型"),
            Map.entry("code", "代码"),
            Map.entry("title", "标题"),
            Map.entry("detail", "说明"),
            Map.entry("instance", "请求路径"),
            Map.entry("traceId", "跟踪编号"),
            Map.entry("errors", "错误明细"),
            Map.entry("pointer", "位置"),
            Map.entry("in", "所在部分"),
            Map.entry("violations", "不符合项"),
            Map.entry("field", "字段"),
            Map.entry("message", "说明"),
            Map.entry("source", "来源"),
            Map.entry("subject", "对象"),
            Map.entry("time", "发生时间"),
            Map.entry("recordedat", "记录时间"),
            Map.entry("organizationid", "所属组织"),
            Map.entry("datacontenttype", "数据类型"),
            Map.entry("dataschema", "数据结构"),
            Map.entry("data", "数据"),
            Map.entry("specversion", "规范版本"),
            Map.entry("lastEventId", "最后事件"),
            Map.entry("behind", "滞后数"),
            Map.entry("caughtUp", "是否追平"),
            Map.entry("error", "错误"),
            Map.entry("timeout", "等待时长"),
            Map.entry("zh", "中文"),
            Map.entry("en", "英文"),
            Map.entry("codes", "代码"),
            Map.entry("commit", "提交"),
            Map.entry("builtAt", "构建时间"),
            Map.entry("service", "服务"),
            Map.entry("now", "当前时刻"),
            Map.entry("frozen", "是否停走"),
            Map.entry("real", "是否真实时间"),
            Map.entry("index", "序号"),
            Map.entry("value", "结果"),
            Map.entry("problem", "问题"),
            Map.entry("atLeast", "至少"),
            Map.entry("dryRun", "试运行"),
            Map.entry("reason", "理由"),
            Map.entry("roles", "角色"),
            Map.entry("scopes", "权限范围"),
            Map.entry("accountSubject", "账号"),
            Map.entry("memberId", "会员"),
            Map.entry("organizationId", "工会组织"),
            Map.entry("If-Match", "版本条件"),
            Map.entry("Idempotency-Key", "幂等键"),
            Map.entry("startsAt", "开始时间"),
            Map.entry("endsAt", "结束时间"),
            Map.entry("since", "起始日期"),
            Map.entry("day", "日期"),
            Map.entry("description", "说明"),
            Map.entry("schema", "结构"),
            Map.entry("example", "示例"),
            Map.entry("url", "链接"),
            Map.entry("failure", "失败原因"),
            Map.entry("startedAt", "开始执行时间"),
            Map.entry("finishedAt", "结束时间"),
            Map.entry("requestId", "请求编号"));

    private HouseTerms() {}

    /** The term, or the name of the field itself. */
    public static String of(String field) {
        return TERMS.getOrDefault(field, field);
    }

    /** The description with the field's term behind it, where it has none yet. */
    static String explained(String field, String description) {
        return description == null || CHINESE.matcher(description).find() || !TERMS.containsKey(field)
                ? description
                : description + " " + TERMS.get(field);
    }
}
