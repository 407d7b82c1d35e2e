package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.world.SampleUser;
import cn.gonghui.localstack.world.SampleWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The people of the page: members from before 2022, those who joined in 2024, and the sample's users. */
final class SampleMembers {

    /** First number of the people who join at the meetings of 2024. */
    private static final int AT_MEETINGS = 100_000;

    /** First number of the people who join at the municipal meeting. */
    private static final int AT_MUNICIPAL_MEETING = 200_000;

    /** First number of the people of Nanmofang who walk. */
    private static final int WALKERS = 300_000;

    private static final int USERS = 900_000;
    private static final int YOUNGEST = 16;
    private static final int ONE_IN = 8;

    private final SampleWorld world;
    private final SampleUnions unions;
    private final PersonGenerator people = new PersonGenerator(PageSample.SEED);
    private final List<UUID> unionOfMember;

    SampleMembers(SampleWorld world, SampleUnions unions) {
        this.world = world;
        this.unions = unions;
        Map<UUID, Integer> quotas = quotas(unions);
        this.unionOfMember = unions.unionsWithMembers().stream()
                .flatMap(union -> IntStream.range(0, quotas.get(union)).mapToObj(n -> union))
                .toList();
    }

    /** How many members there are from before 2022, the sample's users not counted. */
    int count() {
        return unionOfMember.size();
    }

    /** The id of the n-th member from before 2022. */
    static UUID id(int n) {
        return Body.id("member", n);
    }

    UUID unionOf(int n) {
        return unionOfMember.get(n);
    }

    /** Those of that union, in the order of their numbers. */
    List<UUID> membersFromBefore(UUID union) {
        return IntStream.range(0, count())
                .filter(n -> unionOf(n).equals(union))
                .mapToObj(SampleMembers::id)
                .toList();
    }

    /** How many of the sample's users are members of that organisation of the sample world. */
    int usersIn(String organization) {
        return (int) world.users().stream()
                .filter(user -> user.memberId() != null && user.organization().equals(organization))
                .count();
    }

    /** Requests to enter the members from before 2022, the sample's users first. */
    List<Map<String, Object>> fromBefore() {
        List<SampleUser> users =
                world.users().stream().filter(user -> user.memberId() != null).toList();
        List<Map<String, Object>> requests = new ArrayList<>();
        for (int n = 0; n < users.size(); n++) {
            SampleUser user = users.get(n);
            UUID union = world.organizationId(user.organization()).orElseThrow();
            Person person = people.person(USERS + n);
            requests.add(request(user.memberId(), union, user.name(), person, PageSample.FIRST_JOINED.plusYears(8)));
        }
        for (int n = 0; n < count(); n++) {
            Person person = people.person(n);
            requests.add(request(id(n), unionOf(n), person.name(), person, joined(n, person)));
        }
        return requests;
    }

    /** The people of the municipal meeting and of the others: one list for each, in the order of their numbers. */
    List<Person> atMunicipalMeeting() {
        return people(AT_MUNICIPAL_MEETING, PageFacts.JOINED_AT_MUNICIPAL_MEETING);
    }

    List<Person> atOtherMeetings() {
        return people(AT_MEETINGS, PageSample.NEW_MEMBERS - PageFacts.JOINED_AT_MUNICIPAL_MEETING);
    }

    /** Requests to enter members of that union who come to the walk, beside those from before 2022. */
    List<Map<String, Object>> walkers(UUID union, int count) {
        List<Person> walkers = people(WALKERS, count);
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    Person person = walkers.get(n);
                    return request(
                            Body.id("walker", n), union, person.name(), person, PageSample.WALKERS_JOINED.plusDays(n));
                })
                .toList();
    }

    /** Fields of an application that tell of the person. */
    static Map<String, Object> applicant(Person person, int n) {
        boolean newForm = n % ONE_IN == 0;
        return Body.of(
                "name", person.name(),
                "document", document(person),
                "phone", person.phone(),
                "gender", person.gender(),
                "employmentForm",
                        newForm
                                ? PageSample.NEW_EMPLOYMENT.get(n / ONE_IN % PageSample.NEW_EMPLOYMENT.size())
                                : "STANDARD",
                "jobTitle", PageSample.JOB_TITLES.get(n % PageSample.JOB_TITLES.size()));
    }

    private List<Person> people(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(people::person).toList();
    }

    private static Map<UUID, Integer> quotas(SampleUnions unions) {
        Map<UUID, Integer> quotas = new HashMap<>(unions.unions().stream()
                .collect(Collectors.toMap(
                        SampleUnions.Union::id,
                        union -> union.district().equals(PageFacts.CHANGPING)
                                ? PageSample.MEMBERS_OF_CHANGPING_UNION
                                : PageSample.MEMBERS_OF_OTHER_UNION)));
        unions.namedUnions().forEach(union -> quotas.put(union, PageSample.MEMBERS_OF_NAMED_UNION));
        quotas.put(unions.id("sany"), PageSample.MEMBERS_OF_SANY);
        return quotas;
    }

    private Map<String, Object> request(UUID id, UUID union, String name, Person person, LocalDate joinedOn) {
        return Body.of(
                "id",
                id,
                "organizationId",
                union,
                "name",
                name,
                "document",
                document(person),
                "phone",
                person.phone(),
                "gender",
                person.gender(),
                "employmentForm",
                union.equals(unions.id("changping-couriers")) ? "COURIER" : "STANDARD",
                "jobTitle",
                PageSample.JOB_TITLES.get(person.birth().getDayOfYear() % PageSample.JOB_TITLES.size()),
                "joinedOn",
                joinedOn);
    }

    private static Map<String, Object> document(Person person) {
        return Body.of("type", "RESIDENT_ID", "number", person.documentNumber());
    }

    /** Never below the age at which one may work. */
    private static LocalDate joined(int n, Person person) {
        LocalDate day = PageSample.FIRST_JOINED.plusDays(n * 13L % PageSample.DAYS_OF_JOINING);
        LocalDate ofAge = person.birth().plusYears(YOUNGEST).plusDays(1);
        return day.isBefore(ofAge) ? ofAge : day;
    }
}
