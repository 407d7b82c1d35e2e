package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.table.TableColumns;

/** What the rows of a file are (导入内容), and the columns that they may have. */
public enum ImportKind {
    /** 会员名册: each row becomes a member. */
    MEMBERS,
    /** 入会申请: each row becomes an application, to be decided. */
    APPLICATIONS;

    TableColumns columns() {
        var person = new TableColumns()
                .column("name", true, "姓名")
                .column("documentType", false, "证件类型")
                .column("documentNumber", true, "证件号码", "证件号", "身份证号", "身份证号码", "公民身份号码")
                .column("phone", this == APPLICATIONS, "电话", "手机", "手机号", "手机号码", "联系电话")
                .column("gender", false, "性别")
                .column("employmentForm", true, "就业形态")
                .column("jobTitle", false, "职务或工种", "职务", "工种", "岗位")
                .column("organizationId", false, "工会组织编号");
        return switch (this) {
            case MEMBERS ->
                person.column("joinedOn", false, "入会日期", "入会时间").column("firstJoinedOn", false, "首次入会日期", "首次入会时间");
            case APPLICATIONS ->
                person.column("birthDate", false, "出生日期")
                        .column("employerName", false, "用人单位", "单位名称", "工作单位")
                        .column("cardWanted", false, "是否办卡", "办卡")
                        .column("externalReference", false, "外部编号");
        };
    }
}
