package cn.gonghui.innovation;

class MessagesTest extends cn.gonghui.kit.test.MessagesTest {}
