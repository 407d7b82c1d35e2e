package cn.gonghui.training.membership;

import java.util.List;
import java.util.UUID;

/** Whose honours membership-service is asked for. */
record LookUpHonours(List<UUID> memberIds) {}
