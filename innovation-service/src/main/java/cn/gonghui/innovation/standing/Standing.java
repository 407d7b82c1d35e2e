package cn.gonghui.innovation.standing;

import java.util.UUID;

/**
 * A member's standing 会籍 without the person.
 *
 * @param status {@code ACTIVE}, {@code EXITED}, …; membership-service owns the list
 */
public record Standing(UUID memberId, UUID organizationId, String status) {

    public boolean active() {
        return "ACTIVE".equals(status);
    }
}
