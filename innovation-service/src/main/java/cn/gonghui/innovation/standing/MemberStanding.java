package cn.gonghui.innovation.standing;

import cn.gonghui.kit.data.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** 会籍: which organisation a member belongs to and whether still; a copy of what membership-service last told. */
@Entity
@Table(name = "member_standings")
class MemberStanding extends Aggregate {

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(name = "status", nullable = false)
    private String status;

    protected MemberStanding() {}

    MemberStanding(UUID memberId) {
        super(memberId);
    }

    void tell(Standing standing) {
        organizationId = standing.organizationId();
        status = standing.status();
    }

    Standing standing() {
        return new Standing(id(), organizationId, status);
    }
}
