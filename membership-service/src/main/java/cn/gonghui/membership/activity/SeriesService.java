package cn.gonghui.membership.activity;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps the series of activities. */
@ApplicationScoped
public class SeriesService {

    private final SeriesRepository series;
    private final OrganizationDirectory organizations;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    SeriesService(
            SeriesRepository series,
            OrganizationDirectory organizations,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.series = series;
        this.organizations = organizations;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public SeriesView create(CreateSeries request) {
        organizations.requireOpen(request.organizationId(), "/organizationId");
        if (series.named(request.organizationId(), request.name()).isPresent()) {
            throw ActivityProblem.SERIES_NAME_TAKEN.refuseAt("/name");
        }
        var created = ActivitySeries.of(request);
        series.persistAndFlush(created);
        journal.record(created.created(clock.instant()), null, SeriesView.of(created));
        return SeriesView.of(created);
    }

    @Transactional
    public Page<SeriesView> list(PageRequest page, UUID organizationId) {
        return series.page(page, organizationId);
    }

    @Transactional
    public SeriesView get(UUID id) {
        return SeriesView.of(series.findByIdOptional(id).orElseThrow(KitProblem.NOT_FOUND::refuse));
    }

    @Transactional
    public SeriesView edit(UUID id, MergePatch patch, ExpectedVersion expected) {
        var edited = series.findByIdOptional(id)
                .filter(known -> organizations.covers(known.organizationId()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
        expected.check(edited.version());
        var before = SeriesView.of(edited);
        var event = edited.edit(patcher.apply(patch, edited.editable()), clock.instant());
        series.flush();
        journal.record(event, before, SeriesView.of(edited));
        return SeriesView.of(edited);
    }
}
