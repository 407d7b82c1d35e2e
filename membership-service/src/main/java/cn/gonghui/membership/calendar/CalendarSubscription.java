package cn.gonghui.membership.calendar;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a calendar program may read the meetings of a part of the tree (日历订阅), by an address that only its owner has
 * been told. Of the address a hash is kept. It ends after a year, or when its owner takes it back.
 */
@Entity
@Table(name = "calendar_subscription")
class CalendarSubscription extends Aggregate {

    @Column(name = "owner", updatable = false)
    private String owner;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "secret_hash", updatable = false)
    private byte[] secretHash;

    @Column(name = "expires_on", updatable = false)
    private LocalDate expiresOn;

    protected CalendarSubscription() {}

    /**
     * @param memberId the owner, where he is a member
     * @param organizationId null for the whole city
     */
    CalendarSubscription(String owner, UUID memberId, UUID organizationId, byte[] secretHash, LocalDate expiresOn) {
        super(Ids.next());
        this.owner = owner;
        this.memberId = memberId;
        this.organizationId = organizationId;
        this.secretHash = secretHash;
        this.expiresOn = expiresOn;
    }

    String owner() {
        return owner;
    }

    UUID organizationId() {
        return organizationId;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}
