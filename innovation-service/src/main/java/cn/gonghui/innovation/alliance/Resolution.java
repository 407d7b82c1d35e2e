package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 决议: what the council resolved on a day. Never changed; a later resolution supersedes it. */
@Entity
@Table(name = "resolutions")
class Resolution extends Aggregate {

    @Column(name = "alliance_id", nullable = false, updatable = false)
    private UUID allianceId;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "adopted_on", nullable = false, updatable = false)
    private LocalDate adoptedOn;

    protected Resolution() {}

    private Resolution(UUID id) {
        super(id);
    }

    static Resolution adopt(UUID allianceId, AdoptResolution request) {
        var resolution = new Resolution(Ids.next());
        resolution.allianceId = allianceId;
        resolution.number = request.number();
        resolution.title = request.title();
        resolution.text = request.text();
        resolution.adoptedOn = request.adoptedOn();
        return resolution;
    }

    boolean says(AdoptResolution request) {
        return title.equals(request.title()) && text.equals(request.text()) && adoptedOn.equals(request.adoptedOn());
    }

    AllianceEvents adopted(UUID host, Instant now) {
        return new AllianceEvents.ResolutionAdopted(allianceId, host, now, id(), adoptedOn);
    }

    ResolutionView view() {
        return new ResolutionView(
                id(), allianceId, number, title, text, adoptedOn, createdAt(), updatedAt(), version());
    }

    UUID allianceId() {
        return allianceId;
    }
}
