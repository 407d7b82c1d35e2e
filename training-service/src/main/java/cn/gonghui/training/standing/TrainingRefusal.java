package cn.gonghui.training.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A member who has withdrawn his consent to training (撤回教育培训同意), as membership-service last told it. */
@Entity
@Table(name = "training_refusal")
class TrainingRefusal {

    @Id
    @Column(name = "member_id", nullable = false)
    private UUID memberId;

    protected TrainingRefusal() {}

    TrainingRefusal(UUID memberId) {
        this.memberId = memberId;
    }

    UUID memberId() {
        return memberId;
    }
}
