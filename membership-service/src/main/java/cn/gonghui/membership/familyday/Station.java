package cn.gonghui.membership.familyday;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A task station of a family day (任务站). */
@Entity
@Table(name = "task_station")
class Station {

    @EmbeddedId
    private Key key;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "task", updatable = false)
    private String task;

    protected Station() {}

    Station(UUID activityId, int position, SetStations.StationTerms terms) {
        this.key = new Key(activityId, position);
        this.code = terms.code();
        this.name = terms.name();
        this.task = terms.task();
    }

    SetStations.StationTerms terms() {
        return new SetStations.StationTerms(code, name, task);
    }

    String code() {
        return code;
    }

    @Embeddable
    record Key(
            @Column(name = "activity_id") UUID activityId,

            @Column(name = "position") int position) {}
}
