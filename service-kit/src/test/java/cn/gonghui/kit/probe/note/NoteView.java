package cn.gonghui.kit.probe.note;

import cn.gonghui.kit.http.Versioned;
import java.util.UUID;

record NoteView(UUID id, String title, int rank, NoteStatus status, long version) implements Versioned {}
