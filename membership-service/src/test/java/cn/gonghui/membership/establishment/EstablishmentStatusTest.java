package cn.gonghui.membership.establishment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.membership.establishment.EstablishmentStatus.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EstablishmentStatusTest {

    @Test
    void the_table_has_these_transitions_and_no_others() {
        var transitions = Stream.of(EstablishmentStatus.values())
                .flatMap(from -> Stream.of(Step.values())
                        .flatMap(step -> from.after(step).stream().map(to -> from + " " + step.verb() + " " + to)))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "DRAFT apply APPLIED",
                        "RETURNED apply APPLIED",
                        "APPLIED return RETURNED",
                        "APPLIED refuse REFUSED",
                        "APPLIED approve PREPARING",
                        "PREPARING elect ELECTED",
                        "ELECTED establish ESTABLISHED"),
                transitions);
    }

    @Test
    void only_drafts_and_returned_applications_can_be_edited() {
        var editable = Stream.of(EstablishmentStatus.values())
                .filter(EstablishmentStatus::editable)
                .collect(Collectors.toSet());
        assertEquals(Set.of(EstablishmentStatus.DRAFT, EstablishmentStatus.RETURNED), editable);
    }
}
