package cn.gonghui.membership;

@MembershipTest
class PersonalRecordsTest extends cn.gonghui.kit.test.PersonalRecordsTest {}
