package cn.gonghui.training.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What this service keeps of a member 会员: the union and the standing, never a name or a number. */
@Entity
@Table(name = "member_standing")
public class MemberStanding {

    @Id
    @Column(name = "member_id", nullable = false)
    private UUID memberId;

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(name = "status", nullable = false)
    private String status;

    @Column(name = "employment_form")
    private String employmentForm;

    protected MemberStanding() {}

    MemberStanding(UUID memberId) {
        this.memberId = memberId;
    }

    void become(KnownStanding now) {
        organizationId = now.organizationId();
        status = now.status();
        employmentForm = now.employmentForm();
    }

    KnownStanding known() {
        return new KnownStanding(memberId, organizationId, status, employmentForm);
    }
}
