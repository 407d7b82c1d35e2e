package cn.gonghui.membership;

class MessagesTest extends cn.gonghui.kit.test.MessagesTest {}
