package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.SampleUnions.Employer;
import cn.gonghui.localstack.replay.SampleUnions.Union;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The city's trade unions: federations, employers and their unions, the members from before 2022. */
final class OrganizationsStep implements PageStep {

    private final ServiceApi admin;
    private final ServiceApi beijing;
    private final ServiceApi changping;
    private final SampleUnions unions;
    private final SampleMembers members;
    private final Readers readers;

    OrganizationsStep(SuiteApi suite, SampleUnions unions, SampleMembers members) {
        this.admin = suite.membership(PageSample.ADMIN);
        this.beijing = suite.membership(PageSample.BEIJING);
        this.changping = suite.membership(PageSample.CHANGPING);
        this.unions = unions;
        this.members = members;
        this.readers = new Readers(suite);
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(
                        Beijing.at(PageSample.BEGINNING, 9, 0), "Federations, employers and their unions", this::found),
                new Scene(Beijing.at(PageSample.BEGINNING, 10, 0), "Members from before 2022", this::enterMembers));
    }

    @Override
    public List<Figure> figures() {
        JsonNode figures = changping
                .get("/v1/statistics/unionisation?divisionCode=" + PageFacts.CHANGPING + "&minHeadcount="
                        + PageFacts.LARGE_HEADCOUNT + "&asOf=" + PageSample.PAGE)
                .body();
        return List.of(
                Figure.ofPage(
                        "Changping: employers of 100 and more",
                        PageFacts.LARGE_EMPLOYERS,
                        figures.path("employers").asInt()),
                Figure.ofPage(
                        "Changping: of them with a union",
                        PageFacts.UNIONISED_EMPLOYERS,
                        figures.path("unionised").asInt()),
                Figure.ofPage(
                        "Changping: rate of unionisation",
                        PageFacts.UNIONISATION_RATE,
                        figures.path("rate").asText()),
                Figure.ofSample(
                        "Changping: members in these unions",
                        membersOfLargeEmployers(),
                        figures.path("members").asInt()));
    }

    private void found() {
        List<Map<String, Object>> federations = unions.federations();
        admin.post("/v1/organizations/batch", Body.of("items", federations.subList(0, 1)));
        enter("/v1/organizations/batch", federations.subList(1, federations.size()));
        enter(
                "/v1/organizations/batch",
                unions.unions().stream().map(OrganizationsStep::union).toList());
        enter(
                "/v1/employers/batch",
                unions.employers().stream().map(OrganizationsStep::employer).toList());
        readers.awaitCaughtUp();
    }

    private void enterMembers() {
        enter("/v1/members/batch", members.fromBefore());
    }

    private void enter(String path, List<Map<String, Object>> items) {
        Batches.post(beijing, path, items).forEach(outcome -> outcome.require("an item of " + path));
    }

    private int membersOfLargeEmployers() {
        int before = (PageFacts.UNIONISED_EMPLOYERS - 1) * PageSample.MEMBERS_OF_CHANGPING_UNION
                + PageSample.MEMBERS_OF_SANY;
        int users = members.usersIn("sany");
        return before + users + PageSample.NEW_MEMBERS;
    }

    private static Map<String, Object> union(Union union) {
        return Body.of(
                "id", union.id(),
                "name", union.name(),
                "kind", "ENTERPRISE_UNION",
                "parentId", union.parentId(),
                "divisionCode", union.code(),
                "uscc", union.uscc(),
                "sector", union.sector(),
                "establishedOn", union.establishedOn());
    }

    private static Map<String, Object> employer(Employer employer) {
        Union union = employer.union();
        return Body.of(
                "id", employer.id(),
                "uscc", employer.uscc(),
                "name", employer.name(),
                "headcount", employer.headcount(),
                "sector", employer.sector(),
                "divisionCode", employer.code(),
                "effectiveOn", PageSample.FEDERATIONS_ESTABLISHED,
                "union", union == null ? null : Body.of("unionId", union.id(), "joinedOn", union.establishedOn()));
    }
}
