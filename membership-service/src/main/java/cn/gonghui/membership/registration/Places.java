package cn.gonghui.membership.registration;

import cn.gonghui.kit.http.ExpectedVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The places of an activity (名额) and the list of those who wait. Whoever changes it holds its row's lock, so it is never
 * over-taken. The version counts every change; whoever sets the terms has seen one since which they are the same.
 */
@Entity
@Table(name = "activity_places")
class Places {

    @Id
    @Column(name = "activity_id")
    private UUID activityId;

    @Column(name = "version")
    private long version;

    @Column(name = "terms_version")
    private long termsVersion;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "taken")
    private int taken;

    @Column(name = "waiting")
    private int waiting;

    @Column(name = "next_wait_number")
    private long nextWaitNumber;

    protected Places() {}

    Places(UUID activityId) {
        this.activityId = activityId;
        this.nextWaitNumber = 1;
    }

    /** Gives the party its places whole where they are free here and in all its quotas; else the next number. */
    OptionalLong takeOrQueue(Share share, Map<UUID, Quota> quotas) {
        if (take(share, quotas)) {
            return OptionalLong.empty();
        }
        waiting++;
        version++;
        return OptionalLong.of(nextWaitNumber++);
    }

    /** Gives one that waits its places, where it fits. */
    boolean promote(Share share, Map<UUID, Quota> quotas) {
        if (!take(share, quotas)) {
            return false;
        }
        waiting--;
        return true;
    }

    private boolean take(Share share, Map<UUID, Quota> quotas) {
        var parts = share.ofQuotas();
        if (free() < share.size()
                || parts.entrySet().stream()
                        .anyMatch(part -> quotas.get(part.getKey()).free() < part.getValue())) {
            return false;
        }
        taken += share.size();
        version++;
        parts.forEach((quotaId, part) -> quotas.get(quotaId).take(part));
        return true;
    }

    void giveBack(Share share, Map<UUID, Quota> quotas) {
        taken -= share.size();
        version++;
        share.ofQuotas().forEach((quotaId, part) -> quotas.get(quotaId).giveBack(part));
    }

    void leaveList() {
        waiting--;
        version++;
    }

    void resize(int wanted) {
        if (wanted < taken) {
            throw RegistrationProblem.PLACES_TAKEN.refuseAt("/capacity", taken);
        }
        capacity = wanted;
        termsVersion = ++version;
    }

    /** The terms are those that the caller has seen; what is taken may have changed since. */
    void check(ExpectedVersion expected) {
        expected.check(termsVersion, version);
    }

    int free() {
        return capacity - taken;
    }

    UUID activityId() {
        return activityId;
    }

    long version() {
        return version;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }

    int waiting() {
        return waiting;
    }
}
