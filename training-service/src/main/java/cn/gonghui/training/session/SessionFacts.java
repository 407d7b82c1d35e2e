package cn.gonghui.training.session;

import cn.gonghui.training.mode.DeliveryMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What enrolment and attendance need to know of a session.
 *
 * @param managed whether the caller acts for who organises or commissioned it
 * @param year calendar year in Beijing in which it begins
 * @param minutes length of all its blocks
 */
public record SessionFacts(
        UUID id,
        UUID organiserId,
        DeliveryMode mode,
        SessionStatus status,
        boolean managed,
        boolean walkInsAllowed,
        Instant enrolmentClosesAt,
        Instant cancellableUntil,
        List<TimeBlock> blocks,
        int year,
        String district,
        int minutes) {}
