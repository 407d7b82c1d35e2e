package cn.gonghui.localstack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.replay.MeetingsStep.Meeting;
import cn.gonghui.localstack.replay.PageSample.Venue;
import cn.gonghui.localstack.replay.PastDeliveryStep.Past;
import cn.gonghui.localstack.replay.SampleUnions.Employer;
import cn.gonghui.localstack.replay.SampleUnions.Union;
import cn.gonghui.localstack.world.SampleWorld;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageSampleTest {

    private static final URI NOWHERE = URI.create("http://localhost:1");

    private final SampleWorld world = SampleWorld.load();
    private final SampleUnions unions = new SampleUnions(world, Divisions.load());
    private final SampleMembers members = new SampleMembers(world, unions);
    private final SuiteApi suite = new SuiteApi(new ReplayTarget(NOWHERE, NOWHERE, NOWHERE, NOWHERE, ""));

    @Test
    void the_city_has_sixteen_districts_and_349_streets_each_below_its_district() {
        List<Map<String, Object>> federations = unions.federations();
        Set<Object> earlier = new HashSet<>();
        federations.forEach(each -> {
            assertTrue(each.get("parentId") == null || earlier.contains(each.get("parentId")), each.toString());
            assertTrue(earlier.add(each.get("id")), each.toString());
        });
        assertEquals(349, streets(federations));
        assertEquals(1 + 16 + 349 + 17, federations.size());
    }

    @Test
    void changping_has_the_large_employers_and_unions_of_the_page() {
        List<Employer> changping = unions.employers().stream()
                .filter(each -> each.code().startsWith(PageFacts.CHANGPING))
                .toList();
        long unionised = changping.stream().filter(each -> each.union() != null).count();
        assertEquals(PageFacts.LARGE_EMPLOYERS, changping.size());
        assertEquals(PageFacts.UNIONISED_EMPLOYERS, unionised);
        assertTrue(changping.stream().allMatch(each -> each.headcount() >= PageFacts.LARGE_HEADCOUNT));
        assertEquals(PageFacts.UNIONISATION_RATE, "%.4f".formatted((double) unionised / changping.size()));
    }

    @Test
    void employers_and_unions_differ_in_id_name_and_credit_code() {
        Set<Object> seen = new HashSet<>();
        for (Employer each : unions.employers()) {
            assertTrue(seen.add(each.id()) && seen.add(each.name()) && seen.add(each.uscc()), each.name());
            Union union = each.union();
            assertTrue(
                    union == null || seen.add(union.id()) && seen.add(union.name()) && seen.add(union.uscc()),
                    each.name());
        }
        assertEquals(
                PageFacts.UNIONISED_EMPLOYERS - 1 + PageSample.OTHER_UNIONS,
                unions.unions().size());
    }

    @Test
    void no_union_has_more_members_than_its_employer_has_workers() {
        Map<Object, Long> joined = new TreeMap<>();
        requests().forEach(each -> joined.merge(each.get("organizationId"), 1L, Long::sum));
        unions.employers().stream().filter(each -> each.union() != null).forEach(each -> {
            long count = joined.getOrDefault(each.union().id().toString(), 0L);
            assertTrue(count > 0 && count < each.headcount(), each.name() + " " + count);
        });
    }

    @Test
    void about_35_000_people_have_each_a_document_and_a_phone_of_their_own() {
        Set<Object> documents = new HashSet<>();
        Set<Object> phones = new HashSet<>();
        requests().forEach(each -> {
            assertTrue(documents.add(each.get("document")), each.toString());
            assertTrue(phones.add(each.get("phone")), each.toString());
        });
        assertEquals(30_500, members.fromBefore().size());
        assertEquals(30_500 + PageSample.NEW_MEMBERS, documents.size());
    }

    @Test
    void members_from_before_2022_have_joined_of_age_after_their_union_was_founded() {
        Map<String, LocalDate> founded = new TreeMap<>();
        unions.unions().forEach(each -> founded.put(each.id().toString(), each.establishedOn()));
        members.fromBefore().forEach(each -> {
            LocalDate joined = LocalDate.parse((String) each.get("joinedOn"));
            LocalDate birth = LocalDate.parse(
                    ((String) ((Map<?, ?>) each.get("document")).get("number")).substring(6, 14),
                    DateTimeFormatter.BASIC_ISO_DATE);
            assertFalse(joined.isBefore(birth.plusYears(16)), each.toString());
            assertTrue(joined.isBefore(PageSample.BEGINNING), each.toString());
            assertFalse(
                    joined.isBefore(founded.getOrDefault((String) each.get("organizationId"), LocalDate.MIN)),
                    each.toString());
        });
    }

    @Test
    void the_meetings_are_as_many_as_the_page_tells_and_all_new_members_join_there() {
        List<Meeting> meetings = new MeetingsStep(suite, unions, members).meetings();
        assertEquals(PageFacts.WORKER_MEETINGS - 1, count(meetings, "WORKER"));
        assertEquals(PageFacts.ENTERPRISE_MEETINGS, count(meetings, "ENTERPRISE"));
        int applicants =
                meetings.stream().mapToInt(each -> each.applicants().size()).sum();
        assertEquals(
                PageSample.NEW_MEMBERS,
                applicants + members.atMunicipalMeeting().size());
        assertEquals(
                PageFacts.JOINED_AT_MUNICIPAL_MEETING,
                PageSample.VENUES.stream().mapToInt(Venue::applications).sum());
        assertTrue(PageSample.NEW_MEMBERS > PageFacts.NEW_MEMBERS_AT_LEAST);
        assertTrue(meetings.stream().allMatch(each -> each.day().isBefore(PageSample.PAGE)));
    }

    @Test
    void applicants_at_the_municipal_meeting_are_told_apart_by_what_an_officer_sees() {
        Set<String> seen = new HashSet<>();
        List<Person> people = members.atMunicipalMeeting();
        IntStream.range(0, people.size())
                .mapToObj(n -> MunicipalMeetingStep.person(SampleMembers.applicant(people.get(n), n)))
                .forEach(each -> assertTrue(seen.add(each), each));
    }

    @Test
    void thirty_thousand_are_trained_in_two_years_first_online_then_online_and_on_site() {
        List<Past> sessions = new PastDeliveryStep(suite, unions, members).allSessions();
        Set<Integer> people = new HashSet<>();
        int attendances = 0;
        for (Past each : sessions) {
            assertEquals(each.people().size(), new HashSet<>(each.people()).size());
            people.addAll(each.people());
            attendances += each.people().size();
        }
        assertEquals(PageFacts.PEOPLE_TRAINED, people.size());
        assertEquals(PageSample.ATTENDANCES, attendances);
        assertTrue(people.stream().allMatch(number -> number < members.count()));
        assertTrue(
                sessions.stream().filter(each -> each.day().getYear() == 2022).allMatch(Past::online));
        assertEquals(
                Set.of(true, false),
                new HashSet<>(sessions.stream()
                        .filter(each -> each.day().getYear() == 2023)
                        .map(Past::online)
                        .toList()));
    }

    @Test
    void no_teacher_has_two_sessions_on_one_day() {
        new PastDeliveryStep(suite, unions, members)
                .allSessions()
                .forEach(each -> assertTrue(each.turn() < PageSample.COLLEGE_TEACHERS.size(), each.reference()));
    }

    @Test
    void the_thirteen_best_proposals_stay_within_the_budget() {
        assertTrue(LastCallStep.fundedAmount() <= PageSample.LAST_CALL.budget());
        Set<String> titles = new HashSet<>();
        IntStream.range(0, PageSample.PROPOSALS).forEach(n -> assertTrue(titles.add(PageSample.proposalTitle(n))));
        IntStream.range(1, PageSample.PROPOSALS)
                .forEach(n -> assertTrue(PageSample.score(n, 0, 0) < PageSample.score(n - 1, 0, 0)));
    }

    @Test
    void the_care_station_hands_over_what_the_page_names_and_no_more_than_it_received() {
        assertEquals(
                PageFacts.GOODS_HANDED_OVER,
                PageSample.CARE_STATION_GOODS.stream()
                        .map(PageSample.Goods::item)
                        .toList());
        PageSample.CARE_STATION_GOODS.forEach(each ->
                assertTrue(each.handedOver() <= each.received() && each.received() <= each.pledged(), each.item()));
    }

    @Test
    void scenes_come_before_the_day_of_the_page() {
        Instant page = Beijing.at(PageSample.PAGE, 0, 0);
        List<PageStep> steps = List.of(
                new OrganizationsStep(suite, unions, members),
                new MeetingsStep(suite, unions, members),
                new MunicipalMeetingStep(suite, unions, members),
                new DeliveryOf2024Step(suite, world, unions, members),
                new PastDeliveryStep(suite, unions, members),
                new AllianceStep(suite, world, unions, members),
                new LastCallStep(suite, world, unions),
                new NewCallStep(suite, unions),
                new ChoirContestStep(suite, world, unions),
                new HealthCupStep(suite, unions, members),
                new CommendationStep(suite, unions, members),
                new FamilyDayStep(suite, unions, members),
                new CareStationStep(suite, unions));
        steps.forEach(step ->
                step.scenes().forEach(scene -> assertTrue(scene.at().isBefore(page), scene.title())));
    }

    private Stream<Map<String, Object>> requests() {
        List<Person> joining = Stream.concat(members.atOtherMeetings().stream(), members.atMunicipalMeeting().stream())
                .toList();
        return Stream.concat(
                members.fromBefore().stream(),
                IntStream.range(0, joining.size())
                        .mapToObj(n -> SampleMembers.applicant(joining.get(n), n))
                        .peek(each -> each.put("organizationId", "")));
    }

    private static long streets(List<Map<String, Object>> federations) {
        return federations.stream()
                .filter(each -> List.of("STREET_FEDERATION", "TOWN_FEDERATION").contains(each.get("kind")))
                .count();
    }

    private static long count(List<Meeting> meetings, String kind) {
        return meetings.stream().filter(each -> each.kind().equals(kind)).count();
    }
}
