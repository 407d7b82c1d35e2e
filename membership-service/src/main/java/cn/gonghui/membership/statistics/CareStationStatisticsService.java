package cn.gonghui.membership.statistics;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.membership.aidproject.AidStatisticsService;
import cn.gonghui.membership.carestation.CareStationDirectory;
import cn.gonghui.membership.carestation.CareStationDirectory.StationTerm;
import cn.gonghui.membership.division.Divisions;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts the figures of care stations together. */
@ApplicationScoped
public class CareStationStatisticsService {

    private final OrganizationDirectory organizations;
    private final CareStationDirectory stations;
    private final AidStatisticsService aid;
    private final ActorScope actorScope;

    CareStationStatisticsService(
            OrganizationDirectory organizations,
            CareStationDirectory stations,
            AidStatisticsService aid,
            ActorScope actorScope) {
        this.organizations = organizations;
        this.stations = stations;
        this.aid = aid;
        this.actorScope = actorScope;
    }

    @Transactional
    public CareStationSummary summary(UUID stationId, int year) {
        var station = stations.requireVisible(stationId);
        return CareStationSummary.of(station.id(), year, aid.figures(List.of(station.id()), year));
    }

    @Transactional
    public CareStationFigures figures(CareStationYear where) {
        where.check();
        var run = run(where);
        return CareStationFigures.of(
                where.year(),
                run.stream().filter(station -> station.isOpenIn(where.year())).count(),
                aid.figures(run.stream().map(StationTerm::id).toList(), where.year()));
    }

    /** A foreign organisation is unknown; of a division, those organisations count that are the caller's. */
    private List<StationTerm> run(CareStationYear where) {
        return where.organizationId() != null
                ? stations.runWithin(organizations.subtree(where.organizationId()), "%")
                : stations.runWithin(actorScope.scope(), Divisions.likePattern(where.divisionCode()));
    }
}
