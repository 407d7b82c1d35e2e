package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Changping's meetings of 2024 with workers and enterprises 双沟通, on Fridays, and those who join there. */
final class MeetingsStep implements PageStep {

    private static final String MEETINGS = "/v1/meetings";

    private final ServiceApi changping;
    private final SampleUnions unions;
    private final SampleMembers members;

    MeetingsStep(SuiteApi suite, SampleUnions unions, SampleMembers members) {
        this.changping = suite.membership(PageSample.CHANGPING);
        this.unions = unions;
        this.members = members;
    }

    /**
     * A meeting to be.
     *
     * @param unions to which the workers who come apply
     * @param applicants empty at a meeting with enterprises
     */
    record Meeting(
            String kind, String reference, LocalDate day, UUID host, List<UUID> unions, List<Person> applicants) {}

    @Override
    public List<Scene> scenes() {
        List<Meeting> all = meetings();
        return IntStream.range(0, PageSample.FRIDAYS)
                .mapToObj(week -> PageSample.FIRST_FRIDAY.plusWeeks(week))
                .map(day -> new Scene(
                        Beijing.at(day, 15, 0),
                        "Meetings with workers and enterprises in Changping",
                        () -> hold(all.stream()
                                .filter(each -> each.day().equals(day))
                                .toList())))
                .toList();
    }

    @Override
    public List<Figure> figures() {
        JsonNode figures = changping
                .get("/v1/statistics/outreach?divisionCode=" + PageFacts.CHANGPING + "&from="
                        + PageSample.PAGE.withDayOfYear(1) + "&to=" + PageSample.PAGE)
                .body();
        int newMembers = figures.path("newMembers").asInt();
        return List.of(
                Figure.ofPage(
                        "Changping this year: meetings with workers",
                        PageFacts.WORKER_MEETINGS,
                        figures.path("workerMeetings").asInt()),
                Figure.ofPage(
                        "Changping this year: meetings with enterprises",
                        PageFacts.ENTERPRISE_MEETINGS,
                        figures.path("enterpriseMeetings").asInt()),
                Figure.ofPage(
                        "Changping this year: more than " + PageFacts.NEW_MEMBERS_AT_LEAST + " new members",
                        "yes",
                        newMembers > PageFacts.NEW_MEMBERS_AT_LEAST ? "yes" : "no"),
                Figure.ofSample("Changping this year: new members", PageSample.NEW_MEMBERS, newMembers));
    }

    /** All of them but the municipal one. */
    List<Meeting> meetings() {
        List<UUID> hosts = unions.hostsOfChangping();
        Map<UUID, List<UUID>> unionsOfHost = unions.unionsOfChangping();
        List<Person> people = members.atOtherMeetings();
        int count = PageFacts.WORKER_MEETINGS - 1;
        List<Meeting> meetings = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            UUID host = hosts.get(n % hosts.size());
            List<Person> applicants = people.subList(people.size() * n / count, people.size() * (n + 1) / count);
            meetings.add(new Meeting(
                    "WORKER", "CP-2024-W-%03d".formatted(n + 1), friday(n), host, unionsOfHost.get(host), applicants));
        }
        for (int n = 0; n < PageFacts.ENTERPRISE_MEETINGS; n++) {
            meetings.add(new Meeting(
                    "ENTERPRISE",
                    "CP-2024-E-%03d".formatted(n + 1),
                    friday(n),
                    unions.id("changping"),
                    List.of(),
                    List.of()));
        }
        return meetings;
    }

    private static LocalDate friday(int n) {
        return PageSample.FIRST_FRIDAY.plusWeeks(n % PageSample.FRIDAYS);
    }

    /** A meeting that was held before is left alone. */
    private void hold(List<Meeting> meetings) {
        List<BatchOutcome> planned = done(
                MEETINGS + "/batch", meetings.stream().map(MeetingsStep::plan).toList());
        Map<String, Meeting> due = new HashMap<>();
        for (int n = 0; n < meetings.size(); n++) {
            if (!status(planned.get(n).value()).equals("HELD")) {
                due.put(planned.get(n).value().path("id").asText(), meetings.get(n));
            }
        }
        if (due.isEmpty()) {
            return;
        }
        List<String> toOpen = planned.stream()
                .map(BatchOutcome::value)
                .filter(each -> status(each).equals("PLANNED"))
                .map(each -> each.path("id").asText())
                .toList();
        change("/batch-open", toOpen);
        join(due);
        change("/batch-hold", List.copyOf(due.keySet()));
    }

    private void join(Map<String, Meeting> due) {
        List<Map<String, Object>> applications = new ArrayList<>();
        due.forEach((id, meeting) -> applications.addAll(applications(id, meeting)));
        List<BatchOutcome> submitted = done("/v1/applications/batch", applications);
        Map<String, List<Map<String, Object>>> arrivals = new HashMap<>();
        for (int n = 0; n < submitted.size(); n++) {
            String meeting = (String) applications.get(n).get("meetingId");
            String number = submitted.get(n).value().path("number").asText();
            arrivals.computeIfAbsent(meeting, key -> new ArrayList<>()).add(Body.of("applicationNumber", number));
        }
        Batches.each(
                List.copyOf(arrivals.entrySet()),
                each -> done(MEETINGS + "/" + each.getKey() + "/check-ins/batch", each.getValue()));
        List<Map<String, Object>> waiting = submitted.stream()
                .map(BatchOutcome::value)
                .filter(each -> status(each).equals("SUBMITTED"))
                .map(each -> Body.of("id", each.path("id").asText()))
                .toList();
        done("/v1/applications/batch-accept", waiting);
    }

    private static List<Map<String, Object>> applications(String meetingId, Meeting meeting) {
        List<Map<String, Object>> applications = new ArrayList<>();
        for (int n = 0; n < meeting.applicants().size(); n++) {
            Map<String, Object> application =
                    SampleMembers.applicant(meeting.applicants().get(n), n);
            application.put(
                    "organizationId",
                    meeting.unions().get(n % meeting.unions().size()).toString());
            application.put("meetingId", meetingId);
            application.put("cardWanted", true);
            application.put("externalReference", meeting.reference() + "-%02d".formatted(n + 1));
            applications.add(application);
        }
        return applications;
    }

    private static Map<String, Object> plan(Meeting meeting) {
        boolean workers = meeting.kind().equals("WORKER");
        String title = workers ? "昌平区职工沟通会" : "昌平区企业沟通会";
        Map<String, Object> venue = Body.of("name", "主会场", "main", true, "booths", List.of("CARD_DESK"));
        return Body.of(
                "hostId", meeting.host(),
                "kind", meeting.kind(),
                "title", title + " " + meeting.reference(),
                "startsAt", Beijing.at(meeting.day(), 14, 0),
                "endsAt", Beijing.at(meeting.day(), 16, 0),
                "mode", "ON_SITE",
                "venues", List.of(venue),
                "externalReference", meeting.reference());
    }

    private void change(String verb, List<String> ids) {
        done(MEETINGS + verb, ids.stream().map(id -> Body.of("id", id)).toList());
    }

    private List<BatchOutcome> done(String path, List<Map<String, Object>> items) {
        return Batches.post(changping, path, items).stream()
                .map(outcome -> outcome.require("an item of " + path))
                .toList();
    }

    private static String status(JsonNode each) {
        return each.path("status").asText();
    }
}
