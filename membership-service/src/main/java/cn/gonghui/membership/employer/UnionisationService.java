package cn.gonghui.membership.employer;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.division.Divisions;
import cn.gonghui.membership.organization.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Unionisation figures (建会率). An employer counts as unionised on a day when it belonged on it to an active union, its
 * own or a joint one; the members are those of these unions on that day, each union once.
 */
@ApplicationScoped
@Transactional
class UnionisationService {

    private static final String EVERYWHERE = "%";

    private final UnionisationRepository employers;
    private final ActorReach reach;
    private final Clock clock;

    UnionisationService(UnionisationRepository employers, ActorReach reach, Clock clock) {
        this.employers = employers;
        this.reach = reach;
        this.clock = clock;
    }

    /**
     * @param divisionCode this division and all within it; null for all that the caller may see
     * @param sectors any of these; empty for all
     * @param asOf the day; null for today
     */
    UnionisationView on(String divisionCode, int minHeadcount, List<Sector> sectors, LocalDate asOf) {
        var today = BusinessDay.today(clock);
        var day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw Problem.invalid(Violation.inQuery("asOf", EmployerProblem.DATE_IN_FUTURE.code()));
        }
        var counts = employers.on(
                day,
                divisionPattern(divisionCode),
                minHeadcount,
                sectors.isEmpty() ? List.of(Sector.values()) : sectors,
                reach.reach().unionIds());
        return UnionisationView.of(day, counts.employers(), counts.unionised(), counts.headcount(), counts.members());
    }

    private String divisionPattern(String divisionCode) {
        var territory = reach.reach().divisionPattern();
        if (divisionCode == null) {
            return territory == null ? EVERYWHERE : territory;
        }
        var pattern = Divisions.likePattern(divisionCode);
        if (territory != null && !pattern.startsWith(territory.substring(0, territory.length() - 1))) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return pattern;
    }
}
