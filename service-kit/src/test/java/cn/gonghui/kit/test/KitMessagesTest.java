package cn.gonghui.kit.test;

class KitMessagesTest extends MessagesTest {}
