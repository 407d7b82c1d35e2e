package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * 成员单位意见: what a member unit of the alliance says to a call before its review; one each. The unit may replace it while
 * opinions are taken; {@link OpinionEdition} keeps each of its editions.
 */
@Entity
@Table(name = "opinions")
class Opinion extends Aggregate {

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance", nullable = false)
    private OpinionStance stance;

    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    protected Opinion() {}

    private Opinion(UUID id) {
        super(id);
    }

    static Opinion give(UUID callId, UUID organizationId, GiveOpinion request, Instant now) {
        var opinion = new Opinion(Ids.next());
        opinion.callId = callId;
        opinion.organizationId = organizationId;
        opinion.say(request, now);
        return opinion;
    }

    OpinionEvents given() {
        return new OpinionEvents.Given(id(), organizationId, givenAt, callId);
    }

    OpinionEvents replace(GiveOpinion request, Instant now) {
        say(request, now);
        return new OpinionEvents.Replaced(id(), organizationId, now, callId, edition);
    }

    private void say(GiveOpinion request, Instant now) {
        stance = request.stance();
        text = request.text();
        givenAt = now;
        edition++;
    }

    boolean says(GiveOpinion request) {
        return stance == request.stance() && text.equals(request.text());
    }

    UUID callId() {
        return callId;
    }

    UUID organizationId() {
        return organizationId;
    }

    OpinionEdition edition() {
        return OpinionEdition.of(id(), edition, stance, text, givenAt);
    }

    OpinionView view() {
        return new OpinionView(
                id(), callId, organizationId, stance, text, edition, givenAt, createdAt(), updatedAt(), version());
    }
}
