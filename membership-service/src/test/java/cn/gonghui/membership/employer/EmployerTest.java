package cn.gonghui.membership.employer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.membership.organization.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmployerTest {

    private static final Instant NOW = Instant.parse("2024-05-31T02:00:00Z");
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    private final Employer employer = Employer.register(
            UUID.randomUUID(),
            new CreateEmployer(
                    null, "91350100M000100Y43", "某公司", 90, Sector.NON_PUBLIC, "110114001", START, null, null),
            START);

    @Test
    void a_value_holds_until_the_next_one() {
        employer.countOn(LocalDate.of(2024, 1, 1), 120, NOW);
        assertEquals(Optional.empty(), employer.headcountOn(START.minusDays(1)));
        assertEquals(Optional.of(90), employer.headcountOn(START));
        assertEquals(Optional.of(90), employer.headcountOn(LocalDate.of(2023, 12, 31)));
        assertEquals(Optional.of(120), employer.headcountOn(LocalDate.of(2024, 1, 1)));
        assertEquals(120, employer.headcount());
    }

    @Test
    void an_entry_for_an_earlier_day_leaves_the_present_alone() {
        employer.countOn(LocalDate.of(2024, 1, 1), 120, NOW);
        employer.countOn(LocalDate.of(2023, 6, 1), 100, NOW);
        assertEquals(120, employer.headcount());
        assertEquals(Optional.of(100), employer.headcountOn(LocalDate.of(2023, 7, 1)));
    }

    @Test
    void an_employer_belongs_to_one_union_at_a_time() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        employer.joinUnion(LocalDate.of(2023, 3, 1), new UnionMembership(first, null), NOW);
        assertEquals(first, employer.unionId());
        assertThrows(
                Problem.class,
                () -> employer.joinUnion(LocalDate.of(2024, 1, 1), new UnionMembership(second, null), NOW));
        employer.joinUnion(LocalDate.of(2023, 3, 1), new UnionMembership(first, LocalDate.of(2024, 1, 1)), NOW);
        assertNull(employer.unionId());
        employer.joinUnion(LocalDate.of(2024, 1, 1), new UnionMembership(second, null), NOW);
        assertEquals(second, employer.unionId());
        assertTrue(employer.unionisedOn(LocalDate.of(2023, 3, 1)));
        assertFalse(employer.unionisedOn(LocalDate.of(2023, 2, 28)));
    }

    @Test
    void day_of_leaving_is_the_first_day_without_the_union() {
        employer.joinUnion(
                LocalDate.of(2023, 3, 1), new UnionMembership(UUID.randomUUID(), LocalDate.of(2024, 1, 1)), NOW);
        assertTrue(employer.unionisedOn(LocalDate.of(2023, 12, 31)));
        assertFalse(employer.unionisedOn(LocalDate.of(2024, 1, 1)));
    }
}
