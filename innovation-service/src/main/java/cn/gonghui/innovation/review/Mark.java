package cn.gonghui.innovation.review;

import java.math.BigDecimal;
import java.util.UUID;

/** The weighted mark, 0 to 100, that one expert gave one proposal. */
record Mark(UUID proposalId, UUID expertId, BigDecimal value) {}
