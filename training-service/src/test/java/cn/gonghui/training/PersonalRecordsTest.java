package cn.gonghui.training;

@TrainingTest
class PersonalRecordsTest extends cn.gonghui.kit.test.PersonalRecordsTest {}
