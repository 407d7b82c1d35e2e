package cn.gonghui.kit.test.violators.common;

public class Things {}
