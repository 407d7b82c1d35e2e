package cn.gonghui.training;

@TrainingTest
class ContractTest extends cn.gonghui.kit.test.ContractTest {}
