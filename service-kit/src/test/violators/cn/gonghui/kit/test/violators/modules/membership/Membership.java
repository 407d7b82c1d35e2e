package cn.gonghui.kit.test.violators.modules.membership;

public class Membership {}
