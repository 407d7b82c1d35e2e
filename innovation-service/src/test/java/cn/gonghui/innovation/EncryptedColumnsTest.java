package cn.gonghui.innovation;

@InnovationTest
class EncryptedColumnsTest extends cn.gonghui.kit.test.EncryptedColumnsTest {}
