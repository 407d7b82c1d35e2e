package cn.gonghui.membership.tally;

/**
 * What is counted by organisation and day; most by parts of it, which are named after a dot. Their names stand in the view
 * {@code tally_row}.
 */
public enum Measure {
    /** Persons who first joined any union, by form of employment 新发展会员. */
    NEW_MEMBERS,
    /** Applications handed in, by channel 提交入会申请. */
    APPLICATIONS_SUBMITTED,
    /** Applications accepted, by channel 批准入会申请. */
    APPLICATIONS_ACCEPTED,
    /** Applications rejected, by channel 不予批准. */
    APPLICATIONS_REJECTED,
    /** Applications withdrawn, by channel 撤回. */
    APPLICATIONS_WITHDRAWN,
    /** Meetings held, by kind 双沟通会场数. */
    MEETINGS,
    /** Different persons of each meeting held, added up over the meetings 参会人次. */
    ATTENDANCES,
    /** Cards made, those that replace others among them 制卡. */
    CARDS_ISSUED,
    /** Cards made in place of lost ones 补卡. */
    CARDS_REPLACED,
    /** Cards reported lost 挂失. */
    CARDS_LOST,
    /** Cards that there are, by state, on no day in particular 在用卡. */
    CARDS_LIVE,
    /** Activities finished, by type 活动场数. */
    ACTIVITIES,
    /** People who had a place in activities, by type 报名人数. */
    ACTIVITY_REGISTERED,
    /** People who were at activities, by type 参与人次. */
    ACTIVITY_PARTICIPANTS,
    /** People who finished a walk 完赛人次. */
    WALK_FINISHERS,
    /** Families that were there 家庭数. */
    FAMILIES,
    /** Families that did all tasks 完成任务家庭数. */
    FAMILY_COMPLETIONS,
    /** Entries of contests 参赛作品数. */
    CONTEST_ENTRIES,
    /** Honours conferred that stand, by kind and level 先进表彰. */
    HONOURS,
    /** Enrolments for mutual aid 互助保障参保. */
    AID_ENROLMENTS,
    /** Their premiums, in fen 保费. */
    AID_PREMIUMS,
    /** Claims by their present state, on the day of what befell 给付申请. */
    AID_CLAIMS,
    /** Claims paid 给付笔数. */
    AID_PAYMENTS,
    /** What was paid, in fen 给付金额. */
    AID_PAID
}
