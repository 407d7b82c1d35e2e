package cn.gonghui.membership.statistics;

import cn.gonghui.membership.meeting.MeetingKind;
import cn.gonghui.membership.tally.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The figures of outreach, from the sums of a part of the tree. */
@ApplicationScoped
public class OutreachService {

    private final PeriodTallies tallies;

    OutreachService(PeriodTallies tallies) {
        this.tallies = tallies;
    }

    @Transactional
    public OutreachFigures figures(FigurePeriod period) {
        period.check();
        var tally = tallies.of(
                period,
                Measure.MEETINGS,
                Measure.ATTENDANCES,
                Measure.APPLICATIONS_SUBMITTED,
                Measure.APPLICATIONS_ACCEPTED,
                Measure.NEW_MEMBERS);
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
