package cn.gonghui.membership.activity;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A series of activities of one organisation (活动系列), whose editions are numbered (届次). */
@Entity
@Table(name = "activity_series")
public class ActivitySeries extends Aggregate {

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "name")
    private String name;

    @Column(name = "description")
    private String description;

    protected ActivitySeries() {}

    private ActivitySeries(UUID id) {
        super(id);
    }

    static ActivitySeries of(CreateSeries request) {
        var series = new ActivitySeries(Ids.next());
        series.organizationId = request.organizationId();
        series.describe(new EditSeries(request.name(), request.description()));
        return series;
    }

    SeriesEvents.Created created(Instant now) {
        return new SeriesEvents.Created(id(), organizationId, now);
    }

    SeriesEvents.Updated edit(EditSeries edited, Instant now) {
        describe(edited);
        return new SeriesEvents.Updated(id(), organizationId, now);
    }

    private void describe(EditSeries described) {
        name = described.name();
        description = described.description();
    }

    EditSeries editable() {
        return new EditSeries(name, description);
    }

    UUID organizationId() {
        return organizationId;
    }
}
