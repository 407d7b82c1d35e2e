package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/** What a squad worked on one day. */
@Entity
@Table(name = "aid_squad_day")
class AidSquadDay extends Aggregate {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    @Column(name = "squad_id", updatable = false)
    private UUID squadId;

    @Column(name = "station_id", updatable = false)
    private UUID stationId;

    @Column(name = "worked_on", updatable = false)
    private LocalDate workedOn;

    @Column(name = "people")
    private int people;

    @Column(name = "hours")
    private BigDecimal hours = BigDecimal.ZERO.setScale(2);

    protected AidSquadDay() {}

    AidSquadDay(AidSquad squad, LocalDate workedOn) {
        super(Ids.next());
        this.squadId = squad.id();
        this.stationId = squad.stationId();
        this.workedOn = workedOn;
    }

    /**
     * @param squad how many the squad has
     * @throws cn.gonghui.kit.problem.Problem 409 where more came, or one of them would have worked longer than the day
     */
    void work(RecordSquadDay request, int squad) {
        if (request.people() > squad) {
            throw AidProjectProblem.TOO_MANY_PEOPLE.refuseAt("/people", squad);
        }
        var longest = HOURS_OF_A_DAY.multiply(BigDecimal.valueOf(request.people()));
        if (request.hours().compareTo(longest) > 0) {
            throw AidProjectProblem.TOO_MANY_HOURS.refuseAt("/hours", longest.toPlainString());
        }
        people = request.people();
        hours = request.hours().setScale(2, RoundingMode.UNNECESSARY);
    }

    LocalDate workedOn() {
        return workedOn;
    }

    int people() {
        return people;
    }

    BigDecimal hours() {
        return hours;
    }

    AidSquadDayView view() {
        return new AidSquadDayView(workedOn, people, hours);
    }
}
