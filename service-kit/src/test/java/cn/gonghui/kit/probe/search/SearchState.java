package cn.gonghui.kit.probe.search;

public enum SearchState {
    OPEN,
    CLOSED
}
