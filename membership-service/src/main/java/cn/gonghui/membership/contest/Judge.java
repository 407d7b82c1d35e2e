package cn.gonghui.membership.contest;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who judges a contest (评委): a member, or the account of somebody from elsewhere; until excused. */
@Entity
@Table(name = "contest_judge")
class Judge extends Aggregate {

    @Column(name = "contest_id", updatable = false)
    private UUID contestId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "account_subject", updatable = false)
    private String accountSubject;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "categories", columnDefinition = "text[]", updatable = false)
    private String[] categories;

    @Column(name = "excuse_reason")
    private String excuseReason;

    @Column(name = "excused_at")
    private Instant excusedAt;

    protected Judge() {}

    private Judge(UUID id) {
        super(id);
    }

    /** @param organizationId the member's union, or the declared organisation; null for none */
    static Judge appoint(UUID contestId, AppointJudge request, UUID organizationId, List<String> categories) {
        var judge = new Judge(Ids.next());
        judge.contestId = contestId;
        judge.memberId = request.memberId();
        judge.accountSubject = request.accountSubject();
        judge.organizationId = organizationId;
        judge.categories = categories.toArray(String[]::new);
        return judge;
    }

    ContestEvents.JudgeChanged appointed(UUID organizerId, Instant now) {
        return new ContestEvents.JudgeChanged(id(), organizerId, now, contestId, false);
    }

    ContestEvents.JudgeChanged excuse(String reason, UUID organizerId, Instant now) {
        if (excusedAt != null) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse("EXCUSED", "EXCUSE");
        }
        excuseReason = reason;
        excusedAt = now;
        return new ContestEvents.JudgeChanged(id(), organizerId, now, contestId, true);
    }

    boolean judges(String category) {
        return categories().contains(category);
    }

    boolean excused() {
        return excusedAt != null;
    }

    UUID contestId() {
        return contestId;
    }

    UUID memberId() {
        return memberId;
    }

    String accountSubject() {
        return accountSubject;
    }

    UUID organizationId() {
        return organizationId;
    }

    List<String> categories() {
        return List.of(categories);
    }

    String excuseReason() {
        return excuseReason;
    }

    Instant excusedAt() {
        return excusedAt;
    }
}
