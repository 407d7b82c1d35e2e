package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Group;
import cn.gonghui.localstack.world.SampleWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The innovation studios 职工创新工作室 of the transport groups, each led by a member. */
final class Studios {

    private final SuiteApi suite;
    private final SampleWorld world;
    private final SampleUnions unions;
    private final SampleMembers members;

    Studios(SuiteApi suite, SampleWorld world, SampleUnions unions, SampleMembers members) {
        this.suite = suite;
        this.world = world;
        this.unions = unions;
        this.members = members;
    }

    /** Registers them all; answers their ids. */
    List<UUID> enter() {
        List<UUID> studios = new ArrayList<>();
        for (Group group : PageSample.GROUPS) {
            for (int n = 0; n < PageSample.STUDIOS_OF_GROUP; n++) {
                studios.add(studio(group, n));
            }
        }
        return studios;
    }

    private UUID studio(Group group, int n) {
        UUID id = Body.id("studio", group.key() + n);
        UUID union = unions.id(group.union());
        UUID lead = n == 0
                ? world.user(group.lead()).orElseThrow().memberId()
                : members.membersFromBefore(union).get(n);
        String field = PageSample.STUDIO_FIELDS.get(n);
        suite.innovation(group.officer())
                .post(
                        "/v1/studios",
                        Body.of(
                                "id",
                                id,
                                "organizationId",
                                union,
                                "name",
                                world.organization(group.union()).shortName() + field + "创新工作室",
                                "field",
                                field,
                                "level",
                                n == 0 ? "MUNICIPAL" : "ENTERPRISE",
                                "people",
                                12 + 3 * n,
                                "recognisedOn",
                                LocalDate.of(2019 - n, 5, 1),
                                "leadMemberId",
                                lead));
        return id;
    }
}
