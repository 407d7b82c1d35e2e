package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 章程: the alliance's charter as adopted on a day; in force until the next one is adopted. */
@Entity
@Table(name = "alliance_charters")
class Charter extends Aggregate {

    @Column(name = "alliance_id", nullable = false, updatable = false)
    private UUID allianceId;

    @Column(name = "adopted_on", nullable = false, updatable = false)
    private LocalDate adoptedOn;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    protected Charter() {}

    private Charter(UUID id) {
        super(id);
    }

    static Charter adopt(UUID allianceId, LocalDate adoptedOn, String text) {
        var charter = new Charter(Ids.next());
        charter.allianceId = allianceId;
        charter.adoptedOn = adoptedOn;
        charter.text = text;
        return charter;
    }

    boolean says(AdoptCharter request) {
        return text.equals(request.text());
    }

    AllianceEvents adopted(UUID host, Instant now) {
        return new AllianceEvents.CharterAdopted(allianceId, host, now, adoptedOn);
    }

    CharterView view() {
        return new CharterView(id(), adoptedOn, text);
    }

    UUID allianceId() {
        return allianceId;
    }
}
