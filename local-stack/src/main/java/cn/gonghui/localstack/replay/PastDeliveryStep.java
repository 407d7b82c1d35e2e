package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The municipal demonstration delivery 市级示范公益送教 of 2022, online, and of 2023, online and on site. */
final class PastDeliveryStep implements PageStep {

    private static final int FIRST_MONTH = 2;
    private static final int MONTHS = 11;
    private static final int DAY_OF_MONTH = 16;

    private final ServiceApi beijing;
    private final TrainingDesk desk;
    private final SampleUnions unions;
    private final SampleMembers members;

    PastDeliveryStep(SuiteApi suite, SampleUnions unions, SampleMembers members) {
        this.beijing = suite.training(PageSample.BEIJING);
        this.desk = new TrainingDesk(suite, unions);
        this.unions = unions;
        this.members = members;
    }

    /**
     * A session to be.
     *
     * @param number counts the sessions of both years
     * @param turn counts the sessions of its day
     * @param people numbers of the members who come
     */
    record Past(String reference, LocalDate day, boolean online, int number, int turn, List<Integer> people) {}

    @Override
    public List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        for (int year : List.of(2022, 2023)) {
            List<Past> all = sessions(year);
            String title = "Training delivery of " + year + (year == 2022 ? ", online" : ", online and on site");
            scenes.add(new Scene(Beijing.at(LocalDate.of(year, 1, 10), 9, 0), title, () -> prepare(year, all)));
            new TreeSet<>(all.stream().map(Past::day).toList())
                    .forEach(day -> scenes.add(new Scene(
                            Beijing.at(day, 12, 0),
                            title,
                            () -> deliver(
                                    year,
                                    all.stream()
                                            .filter(each -> each.day().equals(day))
                                            .toList()))));
            scenes.add(new Scene(Beijing.at(LocalDate.of(year, 12, 29), 17, 0), title, () -> desk.closePlan(year)));
        }
        return scenes;
    }

    @Override
    public List<Figure> figures() {
        JsonNode both = coverage(2022, 2023);
        return List.of(
                Figure.ofPage(
                        "Training of 2022 and 2023: people reached",
                        PageFacts.PEOPLE_TRAINED,
                        both.path("distinctPeople").asInt()),
                Figure.ofPage("Training of 2022: modes", "ONLINE", modes(coverage(2022, 2022))),
                Figure.ofPage("Training of 2023: modes", "ONLINE, ON_SITE", modes(coverage(2023, 2023))),
                Figure.ofSample(
                        "Training of 2022 and 2023: attendances",
                        PageSample.ATTENDANCES,
                        both.path("attendances").asInt()),
                Figure.ofSample(
                        "Training of 2022 and 2023: sessions",
                        allSessions().size(),
                        both.path("sessions").asInt()),
                Figure.ofSample(
                        "Training of 2022 and 2023: unions reached",
                        unionsReached(),
                        both.path("unions").asInt()));
    }

    /** Both years' sessions; people come in the order of their numbers, and the first ones come again at the end. */
    List<Past> allSessions() {
        List<Past> sessions = new ArrayList<>();
        add(sessions, 2022, true, PageSample.ONLINE_SESSIONS_2022, PageSample.SESSION_SIZE);
        add(sessions, 2023, true, PageSample.ONLINE_SESSIONS_2023, PageSample.SESSION_SIZE);
        add(sessions, 2023, false, PageSample.ROOM_SESSIONS_2023, PageSample.ROOM_SIZE);
        return sessions;
    }

    private static void add(List<Past> sessions, int year, boolean online, int count, int size) {
        int first = sessions.stream().mapToInt(each -> each.people().size()).sum();
        for (int n = 0; n < count; n++) {
            LocalDate day = LocalDate.of(year, FIRST_MONTH + n % MONTHS, DAY_OF_MONTH);
            String reference = "DEMO-%d-%s-%02d".formatted(year, online ? "ONLINE" : "ROOM", n + 1);
            List<Integer> people = IntStream.range(first + n * size, first + (n + 1) * size)
                    .mapToObj(number -> number % PageFacts.PEOPLE_TRAINED)
                    .toList();
            int turn = (int)
                    sessions.stream().filter(each -> each.day().equals(day)).count();
            sessions.add(new Past(reference, day, online, sessions.size(), turn, people));
        }
    }

    private List<Past> sessions(int year) {
        return allSessions().stream()
                .filter(each -> each.day().getYear() == year)
                .toList();
    }

    private void prepare(int year, List<Past> sessions) {
        desk.enterPlan(Body.of(
                "year", year,
                "title", year + "年市级示范公益送教",
                "targetSessions", year == 2022 ? PageSample.TARGET_2022 : PageSample.TARGET_2023,
                "prioritySectors", List.of("NON_PUBLIC", "NEW_SOCIAL"),
                "priorityEmploymentForms", List.of(),
                "priorityDistricts", PageSample.DISTRICTS.subList(0, 6),
                "themes", List.of("基层工会建设")));
        List<String> courses = PageSample.COURSES.stream().map(desk::course).toList();
        List<String> teachers = new ArrayList<>();
        for (String name : PageSample.COLLEGE_TEACHERS) {
            teachers.add(desk.lecturer("TEACHER-" + teachers.size(), teacher(name)));
        }
        List<Map<String, Object>> requests = new ArrayList<>();
        for (Past each : sessions) {
            int course = each.number() % courses.size();
            Map<String, Object> request = desk.session(
                    each.reference(),
                    PageSample.COURSES.get(course).title(),
                    courses.get(course),
                    teachers.get(each.turn()),
                    host(each),
                    Beijing.at(each.day(), 9, 0));
            request.putAll(place(each));
            requests.add(request);
        }
        desk.enterSessions(desk.planId(year), requests);
    }

    private void deliver(int year, List<Past> sessions) {
        Map<String, JsonNode> known = desk.sessions(desk.planId(year));
        Batches.each(sessions, each -> {
            List<Map<String, Object>> presences = each.people().stream()
                    .map(number -> TrainingDesk.presence(SampleMembers.id(number), each.online()))
                    .toList();
            desk.deliver(known.get(each.reference()), presences);
            return each;
        });
    }

    /** The district from which the first ones come. */
    private UUID host(Past session) {
        return unions.districtFederation(
                unions.districtOf(members.unionOf(session.people().getFirst())));
    }

    private static Map<String, Object> place(Past session) {
        if (session.online()) {
            return Body.of(
                    "mode",
                    "ONLINE",
                    "seatsOnline",
                    session.people().size(),
                    "streamAddress",
                    "https://live.example.org/" + session.reference().toLowerCase(Locale.ROOT));
        }
        Map<String, Object> room = Body.of("name", "职工之家", "room", "第" + (session.number() + 1) + "报告厅");
        return Body.of("mode", "ON_SITE", "seatsOnSite", session.people().size(), "venue", room);
    }

    private static Map<String, Object> teacher(String name) {
        return Body.of("name", name, "title", "COLLEGE_TEACHER", "topics", List.of("工会工作实务"), "districts", List.of());
    }

    private JsonNode coverage(int from, int to) {
        return beijing.get("/v1/statistics/coverage?fromYear=" + from + "&toYear=" + to)
                .body();
    }

    private static String modes(JsonNode coverage) {
        Set<String> modes = new TreeSet<>();
        coverage.path("byMode").forEach(each -> modes.add(each.path("mode").asText()));
        return modes.stream().collect(Collectors.joining(", "));
    }

    private int unionsReached() {
        Set<UUID> reached = new HashSet<>();
        allSessions().forEach(each -> each.people().forEach(number -> reached.add(members.unionOf(number))));
        return reached.size();
    }
}
