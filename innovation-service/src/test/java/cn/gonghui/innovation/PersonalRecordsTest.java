package cn.gonghui.innovation;

@InnovationTest
class PersonalRecordsTest extends cn.gonghui.kit.test.PersonalRecordsTest {}
