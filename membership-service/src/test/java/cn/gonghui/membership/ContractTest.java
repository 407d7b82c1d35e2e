package cn.gonghui.membership;

@MembershipTest
class ContractTest extends cn.gonghui.kit.test.ContractTest {}
