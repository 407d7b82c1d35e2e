package cn.gonghui.training;

class MessagesTest extends cn.gonghui.kit.test.MessagesTest {}
