package cn.gonghui.membership.statistics;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.tally.Measure;
import cn.gonghui.membership.tally.Tally;
import cn.gonghui.membership.tally.TallyService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The sums of where and when a caller asks for. */
@ApplicationScoped
class PeriodTallies {

    private final OrganizationDirectory organizations;
    private final TallyService tallies;
    private final ActorScope actorScope;

    PeriodTallies(OrganizationDirectory organizations, TallyService tallies, ActorScope actorScope) {
        this.organizations = organizations;
        this.tallies = tallies;
        this.actorScope = actorScope;
    }

    /** A foreign organisation is unknown; of a division, those organisations count that are the caller's. */
    Tally of(FigurePeriod period, Measure... measures) {
        return of(period, period.from(), period.to(), measures);
    }

    /** What there is now, whatever the period. */
    Tally present(FigurePeriod where, Measure... measures) {
        return of(where, TallyService.NO_DAY, TallyService.NO_DAY, measures);
    }

    private Tally of(FigurePeriod where, LocalDate from, LocalDate to, Measure... measures) {
        var scope = where.organizationId() != null ? organizations.subtree(where.organizationId()) : actorScope.scope();
        return tallies.of(scope, where.divisionCode(), from, to, measures);
    }
}
