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
import java.util.UUID;

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
     * @param organizationId this organisation and everything below it; a territorial one stands for its division, whose
     *     employers without a union are under nobody in the tree; null for all that the caller may see
     * @param divisionCode this division and all within it; null for all that the caller may see
     * @param sectors any of these; empty for all
     * @param asOf the day; null for today
     */
    UnionisationView on(
            UUID organizationId, String divisionCode, int minHeadcount, List<Sector> sectors, LocalDate asOf) {
        var today = BusinessDay.today(clock);
        var day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw Problem.invalid(Violation.inQuery("asOf", EmployerProblem.DATE_IN_FUTURE.code()));
        }
        var place = organizationId == null ? reach.reach() : reach.of(organizationId);
        var counts = employers.on(
                day,
                divisionPattern(place, divisionCode),
                minHeadcount,
                sectors.isEmpty() ? List.of(Sector.values()) : sectors,
                place.unionPattern());
        return UnionisationView.of(day, counts.employers(), counts.unionised(), counts.headcount(), counts.members());
    }

    private static String divisionPattern(Reach place, String divisionCode) {
        var territory = place.divisionPattern();
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
