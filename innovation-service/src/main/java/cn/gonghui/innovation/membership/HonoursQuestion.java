package cn.gonghui.innovation.membership;

import java.util.List;
import java.util.UUID;

/** Whose honours are asked for. */
record HonoursQuestion(List<UUID> memberIds) {}
