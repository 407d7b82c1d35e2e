package cn.gonghui.membership.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many places members of one organisation and everything below it may take (单位名额). */
@Entity
@Table(name = "activity_quota")
class Quota {

    @EmbeddedId
    private Key key;

    @Column(name = "places")
    private int places;

    @Column(name = "taken")
    private int taken;

    protected Quota() {}

    Quota(UUID activityId, UUID organizationId) {
        this.key = new Key(activityId, organizationId);
    }

    void take(int size) {
        taken += size;
    }

    void giveBack(int size) {
        taken -= size;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where more are taken than it would give */
    void set(int wanted, int counted, String pointer) {
        if (wanted < counted) {
            throw RegistrationProblem.PLACES_TAKEN.refuseAt(pointer, counted);
        }
        places = wanted;
        taken = counted;
    }

    /** How the organisation stands in the path of everything below it. */
    boolean covers(String path) {
        return path.contains("/" + key.organizationId().toString().replace("-", "") + "/");
    }

    int free() {
        return places - taken;
    }

    UUID organizationId() {
        return key.organizationId();
    }

    int places() {
        return places;
    }

    int taken() {
        return taken;
    }

    @Embeddable
    record Key(
            @Column(name = "activity_id") UUID activityId,

            @Column(name = "organization_id") UUID organizationId) {}
}
