package cn.gonghui.innovation.membership;

import java.util.List;
import java.util.UUID;

/** Members asked for by id. */
record LookupQuestion(List<UUID> memberIds) {}
