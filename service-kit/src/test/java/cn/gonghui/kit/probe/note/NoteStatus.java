package cn.gonghui.kit.probe.note;

enum NoteStatus {
    OPEN,
    CLOSED
}
