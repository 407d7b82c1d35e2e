package cn.gonghui.innovation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.innovation.money.Money;
import cn.gonghui.innovation.proposal.ProposalFacts;
import cn.gonghui.kit.data.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConflictPolicyTest {

    private final UUID federation = Ids.next();
    private final UUID metro = Ids.next();
    private final UUID depot = Ids.next();
    private final UUID bus = Ids.next();
    private final UUID person = Ids.next();

    @Test
    void an_expert_of_the_same_organisation_or_below_it_is_conflicted() {
        expect(true, metro, "ENTERPRISE_FEDERATION", List.of(), metro);
        expect(true, depot, "ENTERPRISE_UNION", List.of(), metro);
        expect(false, bus, "ENTERPRISE_FEDERATION", List.of(), metro);
    }

    @Test
    void a_group_is_conflicted_with_its_unions_and_a_federation_with_nobody_below_it() {
        expect(true, metro, "ENTERPRISE_FEDERATION", List.of(), depot);
        expect(false, federation, "INDUSTRY_FEDERATION", List.of(), depot);
        expect(true, federation, "INDUSTRY_FEDERATION", List.of(), federation);
    }

    @Test
    void what_an_expert_declares_reaches_up_and_down_the_house() {
        expect(true, bus, "ENTERPRISE_FEDERATION", List.of(depot), metro);
        expect(true, bus, "ENTERPRISE_FEDERATION", List.of(metro), depot);
        expect(false, bus, "ENTERPRISE_FEDERATION", List.of(bus), metro);
    }

    @Test
    void an_applicant_and_who_declared_the_proposal_are_conflicted() {
        var proposal = proposal(metro);
        assertEquals(true, conflicted(bus, person, List.of(), List.of(), proposal));
        assertEquals(true, conflicted(bus, null, List.of(), List.of(proposal.id()), proposal));
        assertEquals(false, conflicted(bus, Ids.next(), List.of(), List.of(Ids.next()), proposal));
    }

    private void expect(boolean conflicted, UUID expert, String kind, List<UUID> declared, UUID participant) {
        assertEquals(
                conflicted,
                ConflictPolicy.conflicted(
                        expert, kind, null, declared, List.of(), proposal(participant), this::within));
    }

    private boolean conflicted(
            UUID expert, UUID member, List<UUID> declared, List<UUID> proposals, ProposalFacts proposal) {
        return ConflictPolicy.conflicted(
                expert, "ENTERPRISE_FEDERATION", member, declared, proposals, proposal, this::within);
    }

    private boolean within(UUID upper, UUID lower) {
        return upper.equals(lower) || upper.equals(federation) || (upper.equals(metro) && lower.equals(depot));
    }

    private ProposalFacts proposal(UUID participant) {
        return new ProposalFacts(
                Ids.next(),
                Ids.next(),
                participant,
                List.of(participant),
                List.of(person),
                "联合项目",
                new Money("1000.00", "CNY"),
                true,
                true);
    }
}
