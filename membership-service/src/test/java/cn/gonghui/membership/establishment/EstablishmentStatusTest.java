package cn.gonghui.membership.establishment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EstablishmentStatusTest {

    @Test
    void the_table_has_these_transitions_and_no_others() {
        var transitions = Stream.of(EstablishmentStatus.values())
                .flatMap(from -> Stream.of(EstablishmentAction.values())
                        .flatMap(action -> from.after(action).stream().map(to -> from + " " + action + " " + to)))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "DRAFT EDIT DRAFT",
                        "DRAFT APPLY APPLIED",
                        "RETURNED EDIT RETURNED",
                        "RETURNED APPLY APPLIED",
                        "APPLIED RETURN RETURNED",
                        "APPLIED REFUSE REFUSED",
                        "APPLIED APPROVE PREPARING",
                        "PREPARING ELECT ELECTED",
                        "ELECTED ESTABLISH ESTABLISHED",
                        "DRAFT ABANDON ABANDONED",
                        "RETURNED ABANDON ABANDONED",
                        "APPLIED ABANDON ABANDONED",
                        "PREPARING ABANDON ABANDONED",
                        "ELECTED ABANDON ABANDONED"),
                transitions);
    }
}
