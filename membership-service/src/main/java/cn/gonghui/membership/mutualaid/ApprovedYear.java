package cn.gonghui.membership.mutualaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** What has been approved for one person's events of one calendar year. */
@Entity
@Table(name = "mutual_aid_year")
class ApprovedYear {

    @EmbeddedId
    private Key key;

    @Column(name = "year_limit", updatable = false)
    private BigDecimal yearLimit;

    @Column(name = "approved")
    private BigDecimal approved;

    protected ApprovedYear() {}

    ApprovedYear(Key key, BigDecimal yearLimit) {
        this.key = key;
        this.yearLimit = yearLimit;
        this.approved = BigDecimal.ZERO.setScale(2);
    }

    BigDecimal remaining() {
        return yearLimit.subtract(approved);
    }

    void approve(BigDecimal amount) {
        approved = approved.add(amount);
    }

    @Embeddable
    record Key(
            @Column(name = "enrolment_id") UUID enrolmentId,

            @Column(name = "year") int year) {}
}
