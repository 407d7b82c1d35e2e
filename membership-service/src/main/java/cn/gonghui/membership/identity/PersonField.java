package cn.gonghui.membership.identity;

/** What is kept encrypted of a person and answered masked. */
public enum PersonField {
    /** 姓名. */
    NAME,
    /** 证件号码. */
    DOCUMENT_NUMBER,
    /** 电话. */
    PHONE
}
