package cn.gonghui.innovation;

import cn.gonghui.kit.test.MessagesTest;

class InnovationMessagesTest extends MessagesTest {}
