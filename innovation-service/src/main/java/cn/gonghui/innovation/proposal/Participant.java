package cn.gonghui.innovation.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

/** 参与单位: its share, and to which edition of the proposal it consented. */
@Embeddable
class Participant {

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(name = "studio_id")
    private UUID studioId;

    @Column(name = "share", nullable = false, precision = 5, scale = 2)
    private BigDecimal share;

    @Column(name = "consented_edition")
    private Integer consentedEdition;

    @Column(name = "consented_at")
    private Instant consentedAt;

    protected Participant() {}

    Participant(WorkShare workShare) {
        organizationId = workShare.organizationId();
        studioId = workShare.studioId();
        share = workShare.share().setScale(2, RoundingMode.UNNECESSARY);
    }

    void consent(int edition, Instant now) {
        consentedEdition = edition;
        consentedAt = now;
    }

    boolean consentsTo(int edition) {
        return consentedEdition != null && consentedEdition == edition;
    }

    UUID organizationId() {
        return organizationId;
    }

    WorkShare workShare() {
        return new WorkShare(organizationId, studioId, share);
    }

    ParticipantView view(int edition) {
        return new ParticipantView(
                organizationId, studioId, share, consentsTo(edition), consentsTo(edition) ? consentedAt : null);
    }
}
