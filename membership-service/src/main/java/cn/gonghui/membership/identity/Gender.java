package cn.gonghui.membership.identity;

/** Gender (性别) as in the resident identity number (GB 11643: the 17th digit is odd for men, even for women). */
public enum Gender {
    MALE,
    FEMALE
}
