package cn.gonghui.membership.tally;

/** What is counted by organisation and day; some by parts of it. Their names stand in the view {@code tally_row}. */
public enum Measure {
    /** Persons who first joined any union, by form of employment 新发展会员. */
    NEW_MEMBERS,
    /** Applications handed in 提交入会申请. */
    APPLICATIONS_SUBMITTED,
    /** Applications accepted 批准入会申请. */
    APPLICATIONS_ACCEPTED,
    /** Meetings held, by kind 双沟通会场数. */
    MEETINGS,
    /** Different persons of each meeting held, added up over the meetings 参会人次. */
    ATTENDANCES
}
