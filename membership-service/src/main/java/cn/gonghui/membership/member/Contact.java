package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.Gender;

/** What may change about a member besides the name. The phone comes with the index that finds it; both null for none. */
record Contact(String phone, byte[] phoneIndex, Gender gender, EmploymentForm employmentForm, String jobTitle) {}
