package cn.gonghui.membership.employer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That an employer belonged to a union, its own or a joint one, from the day of joining that this is filed under.
 *
 * @param leftOn first day on which it no longer belonged to it; null while it does
 */
@Embeddable
record UnionMembership(
        @Column(name = "union_id", nullable = false) UUID unionId,
        @Column(name = "left_on") LocalDate leftOn) {

    boolean holdsOn(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }
}
