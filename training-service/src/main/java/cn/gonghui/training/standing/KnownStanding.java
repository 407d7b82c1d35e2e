package cn.gonghui.training.standing;

import java.util.UUID;

/**
 * A member's union and standing as membership-service last told them.
 *
 * @param status membership's word, for example {@code ACTIVE} or {@code EXITED}
 * @param employmentForm membership's word, for example {@code COURIER}
 */
public record KnownStanding(UUID memberId, UUID organizationId, String status, String employmentForm) {}
