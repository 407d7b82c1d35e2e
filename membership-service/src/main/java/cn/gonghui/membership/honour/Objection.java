package cn.gonghui.membership.honour;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.personaldata.EncryptedText;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody holds against a nomination on notice (异议); open until it is answered with a reason. One account has one open at a time. */
@Entity
@Table(name = "honour_objection")
class Objection extends Aggregate {

    @Column(name = "nomination_id", updatable = false)
    private UUID nominationId;

    @Column(name = "account", updatable = false)
    private String account;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "statement", updatable = false)
    @Convert(converter = EncryptedText.class)
    private String statement;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ObjectionStatus status;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Objection() {}

    private Objection(UUID id) {
        super(id);
    }

    /** @param memberId who objects; null for somebody who is no member */
    static Objection raise(UUID nominationId, String account, UUID memberId, String statement, Instant now) {
        var objection = new Objection(Ids.next());
        objection.nominationId = nominationId;
        objection.account = account;
        objection.memberId = memberId;
        objection.statement = statement;
        objection.raisedAt = now;
        objection.status = ObjectionStatus.OPEN;
        return objection;
    }

    HonourEvents.ObjectionRaised raised(UUID conferringId) {
        return new HonourEvents.ObjectionRaised(id(), conferringId, raisedAt, nominationId);
    }

    HonourEvents.ObjectionAnswered answer(AnswerObjection given, UUID conferringId, Instant now) {
        if (status != ObjectionStatus.OPEN) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse(status, "ANSWER");
        }
        status = given.upheld() ? ObjectionStatus.UPHELD : ObjectionStatus.DISMISSED;
        answer = given.reason();
        answeredAt = now;
        return new HonourEvents.ObjectionAnswered(id(), conferringId, now, nominationId, status);
    }

    boolean isOf(String caller) {
        return caller.equals(account);
    }

    UUID nominationId() {
        return nominationId;
    }

    String statement() {
        return statement;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    ObjectionStatus status() {
        return status;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
