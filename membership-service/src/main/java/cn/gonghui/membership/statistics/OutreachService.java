package cn.gonghui.membership.statistics;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.membership.meeting.MeetingKind;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.tally.Measure;
import cn.gonghui.membership.tally.TallyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The figures of outreach, from the sums of a part of the tree. */
@ApplicationScoped
public class OutreachService {

    private final OrganizationDirectory organizations;
    private final TallyService tallies;
    private final ActorScope actorScope;

    OutreachService(OrganizationDirectory organizations, TallyService tallies, ActorScope actorScope) {
        this.organizations = organizations;
        this.tallies = tallies;
        this.actorScope = actorScope;
    }

    /** A foreign organisation is unknown; of a division, those organisations count that are the caller's. */
    @Transactional
    public OutreachFigures figures(OutreachPeriod period) {
        period.check();
        var scope =
                period.organizationId() != null ? organizations.subtree(period.organizationId()) : actorScope.scope();
        var tally = tallies.of(scope, period.divisionCode(), period.from(), period.to());
        return new OutreachFigures(
                period.from(),
                period.to(),
                tally.of(Measure.MEETINGS, MeetingKind.WORKER),
                tally.of(Measure.MEETINGS, MeetingKind.ENTERPRISE),
                tally.of(Measure.ATTENDANCES),
                tally.of(Measure.APPLICATIONS_SUBMITTED),
                tally.of(Measure.APPLICATIONS_ACCEPTED),
                tally.of(Measure.NEW_MEMBERS));
    }
}
