package cn.gonghui.membership.registration;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A member of a registered party, and whether he was there; a family's children come with their first member. */
@Entity
@Table(name = "activity_participant")
class Participant {

    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id", updatable = false)
    private Registration registration;

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "quota_ids", columnDefinition = "uuid[]", updatable = false)
    private UUID[] quotaIds;

    @Column(name = "active")
    private boolean active;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "checked_in_at")
    private Instant checkedInAt;

    @Column(name = "children_present")
    private Integer childrenPresent;

    protected Participant() {}

    Participant(Registration registration, int position, UUID memberId, List<UUID> quotaIds) {
        this.id = Ids.next();
        this.registration = registration;
        this.activityId = registration.activityId();
        this.memberId = memberId;
        this.position = position;
        this.quotaIds = quotaIds.toArray(UUID[]::new);
        this.active = true;
    }

    /** His party takes part no more. */
    void end() {
        active = false;
    }

    /** The party goes on without him. */
    void leave(Instant now) {
        active = false;
        leftAt = now;
    }

    /** Once; a second time changes nothing. */
    boolean checkIn(int children, Instant now) {
        if (checkedInAt != null) {
            return false;
        }
        checkedInAt = now;
        childrenPresent = children;
        return true;
    }

    RegistrationEvents.CheckedIn checkedIn() {
        return new RegistrationEvents.CheckedIn(
                registration.id(), registration.organizationId(), checkedInAt, activityId, memberId);
    }

    UUID id() {
        return id;
    }

    Registration registration() {
        return registration;
    }

    UUID memberId() {
        return memberId;
    }

    boolean left() {
        return leftAt != null;
    }

    Instant leftAt() {
        return leftAt;
    }

    int position() {
        return position;
    }

    /** The quotas that his place counts against. */
    List<UUID> quotaIds() {
        return List.of(quotaIds);
    }

    Instant checkedInAt() {
        return checkedInAt;
    }

    Integer childrenPresent() {
        return childrenPresent;
    }
}
