package cn.gonghui.membership.statistics;

import cn.gonghui.membership.tally.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Figures of a part of the tree in a period, from its sums; each reads the measures that it shows and no others. */
@ApplicationScoped
@Transactional
public class FigureService {

    private final PeriodTallies tallies;

    FigureService(PeriodTallies tallies) {
        this.tallies = tallies;
    }

    public NewMemberFigures newMembers(FigurePeriod period) {
        period.check();
        return NewMemberFigures.of(period, tallies.of(period, Measure.NEW_MEMBERS));
    }

    public ApplicationFigures applications(FigurePeriod period) {
        period.check();
        return ApplicationFigures.of(
                period,
                tallies.of(
                        period,
                        Measure.APPLICATIONS_SUBMITTED,
                        Measure.APPLICATIONS_ACCEPTED,
                        Measure.APPLICATIONS_REJECTED,
                        Measure.APPLICATIONS_WITHDRAWN));
    }

    public CardFigures cards(FigurePeriod period) {
        period.check();
        return CardFigures.of(
                period,
                tallies.of(period, Measure.CARDS_ISSUED, Measure.CARDS_REPLACED, Measure.CARDS_LOST),
                tallies.present(period, Measure.CARDS_LIVE));
    }

    public ActivityPeriodFigures activities(FigurePeriod period) {
        period.check();
        return ActivityPeriodFigures.of(
                period,
                tallies.of(
                        period,
                        Measure.ACTIVITIES,
                        Measure.ACTIVITY_REGISTERED,
                        Measure.ACTIVITY_PARTICIPANTS,
                        Measure.WALK_FINISHERS,
                        Measure.FAMILIES,
                        Measure.FAMILY_COMPLETIONS,
                        Measure.CONTEST_ENTRIES));
    }

    public HonourFigures honours(FigurePeriod period) {
        period.check();
        return HonourFigures.of(period, tallies.of(period, Measure.HONOURS));
    }

    public MutualAidFigures mutualAid(FigurePeriod period) {
        period.check();
        return MutualAidFigures.of(
                period,
                tallies.of(
                        period,
                        Measure.AID_ENROLMENTS,
                        Measure.AID_PREMIUMS,
                        Measure.AID_CLAIMS,
                        Measure.AID_PAYMENTS,
                        Measure.AID_PAID));
    }
}
