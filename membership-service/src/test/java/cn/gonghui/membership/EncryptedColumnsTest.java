package cn.gonghui.membership;

@MembershipTest
class EncryptedColumnsTest extends cn.gonghui.kit.test.EncryptedColumnsTest {}
