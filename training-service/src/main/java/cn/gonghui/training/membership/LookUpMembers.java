package cn.gonghui.training.membership;

import java.util.List;
import java.util.UUID;

/** What membership-service is asked: up to 1,000 ids and 1,000 card numbers in one call. */
record LookUpMembers(List<UUID> memberIds, List<String> cardNumbers) {}
