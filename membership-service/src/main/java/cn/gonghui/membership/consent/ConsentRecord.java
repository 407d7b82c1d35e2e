package cn.gonghui.membership.consent;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the ledger of consents (同意台账): who said what, when, how, and who wrote it down. Added, never changed. */
@Entity
@Immutable
@Table(name = "consent_record")
class ConsentRecord extends Aggregate {

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private ConsentDecision decision;

    @Column(name = "stated_on")
    private LocalDate statedOn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private ConsentChannel channel;

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ConsentRecord() {}

    private ConsentRecord(UUID id) {
        super(id);
    }

    /** @param recordedBy the account that wrote it down */
    static ConsentRecord of(UUID memberId, DecideConsent request, LocalDate today, Instant now, String recordedBy) {
        var line = new ConsentRecord(Ids.next());
        line.memberId = memberId;
        line.purpose = request.purpose();
        line.decision = request.decision();
        line.statedOn = request.statedOn() == null ? today : request.statedOn();
        line.decidedAt = now;
        line.channel = request.channel() == null ? ConsentChannel.ONLINE : request.channel();
        line.evidence = request.evidence();
        line.recordedBy = recordedBy;
        return line;
    }

    /** @param whole whether the caller may read the evidence, which is free text about a person */
    ConsentRecordView view(boolean whole) {
        return new ConsentRecordView(
                id(),
                memberId,
                purpose,
                decision,
                statedOn,
                decidedAt,
                channel,
                whole ? evidence : null,
                recordedBy,
                createdAt(),
                updatedAt(),
                version());
    }
}
