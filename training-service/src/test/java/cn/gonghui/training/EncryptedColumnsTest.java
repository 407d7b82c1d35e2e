package cn.gonghui.training;

@TrainingTest
class EncryptedColumnsTest extends cn.gonghui.kit.test.EncryptedColumnsTest {}
