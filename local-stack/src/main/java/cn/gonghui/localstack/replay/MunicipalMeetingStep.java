package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Venue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The municipal meeting with workers in Changping: a main venue, sub-venues and a stream, 498 who join on the spot. */
final class MunicipalMeetingStep implements PageStep {

    private static final List<String> BOOTHS = List.of("MUTUAL_AID_ADVICE", "HEALTH_CONSULTATION", "CARD_DESK");
    private static final String REFERENCE = "CP-2024-MUNICIPAL";

    private final ServiceApi changping;
    private final ServiceApi anybody;
    private final SampleUnions unions;
    private final SampleMembers members;

    MunicipalMeetingStep(SuiteApi suite, SampleUnions unions, SampleMembers members) {
        this.changping = suite.membership(PageSample.CHANGPING);
        this.anybody = suite.membershipOfAnybody();
        this.unions = unions;
        this.members = members;
    }

    @Override
    public List<Scene> scenes() {
        return List.of(new Scene(
                Beijing.at(PageSample.MUNICIPAL_MEETING, 15, 0), "The municipal meeting with workers", this::hold));
    }

    @Override
    public List<Figure> figures() {
        JsonNode meeting = meeting();
        JsonNode figures = changping
                .get("/v1/meetings/" + meeting.path("id").asText() + "/figures")
                .body();
        long subVenues = 0;
        for (JsonNode venue : figures.path("venues")) {
            subVenues += venue.path("main").asBoolean() ? 0 : 1;
        }
        int joined = PageFacts.JOINED_AT_MUNICIPAL_MEETING;
        return List.of(
                Figure.ofPage(
                        "Municipal meeting: on site and streamed",
                        "HYBRID",
                        meeting.path("mode").asText()),
                Figure.ofPage(
                        "Municipal meeting: applications on the spot",
                        joined,
                        figures.path("applicationsSubmitted").asInt()),
                Figure.ofPage(
                        "Municipal meeting: accepted",
                        joined,
                        figures.path("applicationsAccepted").asInt()),
                Figure.ofPage(
                        "Municipal meeting: cards issued",
                        joined,
                        figures.path("cardsIssued").asInt()),
                Figure.ofSample("Municipal meeting: sub-venues", PageSample.VENUES.size() - 1, subVenues),
                Figure.ofSample(
                        "Municipal meeting: views of the stream",
                        PageSample.STREAM_VIEWS,
                        figures.path("streamViews").asLong()));
    }

    private void hold() {
        JsonNode meeting = changping.post("/v1/meetings", plan()).body();
        String path = "/v1/meetings/" + meeting.path("id").asText();
        if (meeting.path("status").asText().equals("HELD")) {
            return;
        }
        if (meeting.path("status").asText().equals("PLANNED")) {
            changping.act(path, "open", Map.of());
        }
        submit(meeting);
        List<JsonNode> applications = applications(meeting);
        done(
                path + "/check-ins/batch",
                applications.stream().map(MunicipalMeetingStep::arrival).toList());
        done(
                "/v1/applications/batch-accept",
                applications.stream()
                        .filter(each -> each.path("status").asText().equals("SUBMITTED"))
                        .map(each -> Body.of("id", each.path("id").asText()))
                        .toList());
        changping.post(path + "/stream-views", Body.of("views", PageSample.STREAM_VIEWS));
        changping.act(path, "hold", Map.of());
    }

    /** Each applies by himself, without an account; who has applied before the replay was interrupted does not again. */
    private void submit(JsonNode meeting) {
        Set<String> known =
                applications(meeting).stream().map(MunicipalMeetingStep::person).collect(Collectors.toSet());
        List<Map<String, Object>> missing = requests(meeting).stream()
                .filter(request -> !known.contains(person(request)))
                .toList();
        Batches.each(missing, request -> anybody.post("/v1/applications", request));
    }

    private List<Map<String, Object>> requests(JsonNode meeting) {
        Map<String, String> venueIds = new HashMap<>();
        meeting.path("venues")
                .forEach(venue -> venueIds.put(
                        venue.path("name").asText(), venue.path("id").asText()));
        Map<UUID, List<UUID>> unionsBelow = unions.unionsOfChangping();
        List<Person> people = members.atMunicipalMeeting();
        List<Map<String, Object>> requests = new ArrayList<>();
        for (Venue venue : PageSample.VENUES) {
            List<UUID> below = unionsBelow.get(unions.id(venue.organization()));
            for (int n = 0; n < venue.applications(); n++) {
                Map<String, Object> request = SampleMembers.applicant(people.get(requests.size()), requests.size());
                request.put("organizationId", below.get(n % below.size()).toString());
                request.put("meetingId", meeting.path("id").asText());
                request.put("venueId", venueIds.get(venue.name()));
                request.put("cardWanted", true);
                requests.add(request);
            }
        }
        return requests;
    }

    private List<JsonNode> applications(JsonNode meeting) {
        return changping.list("/v1/applications?meetingId=" + meeting.path("id").asText());
    }

    /** As far as an officer sees who it is: the last four characters of document and phone. */
    private static String person(JsonNode application) {
        return last(application.path("documentNumber").asText())
                + last(application.path("phone").asText());
    }

    static String person(Map<String, Object> request) {
        Map<?, ?> document = (Map<?, ?>) request.get("document");
        return last((String) document.get("number")) + last((String) request.get("phone"));
    }

    private static String last(String text) {
        return text.substring(text.length() - 4);
    }

    private static Map<String, Object> arrival(JsonNode application) {
        return Body.of(
                "venueId", application.path("venueId").asText(),
                "applicationNumber", application.path("number").asText());
    }

    private Map<String, Object> plan() {
        return Body.of(
                "hostId",
                unions.id("changping"),
                "kind",
                "WORKER",
                "title",
                "昌平区市级职工沟通会:不忘初心为职工,凝心聚力铸魂创新篇",
                "startsAt",
                Beijing.at(PageSample.MUNICIPAL_MEETING, 14, 0),
                "endsAt",
                Beijing.at(PageSample.MUNICIPAL_MEETING, 16, 30),
                "mode",
                "HYBRID",
                "streamAddress",
                PageSample.STREAM,
                "venues",
                PageSample.VENUES.stream().map(this::venue).toList(),
                "externalReference",
                REFERENCE);
    }

    private Map<String, Object> venue(Venue venue) {
        boolean main = venue.equals(PageSample.VENUES.getFirst());
        return Body.of(
                "name", venue.name(),
                "main", main,
                "organizationId", unions.id(venue.organization()),
                "address", venue.address(),
                "capacity", venue.capacity(),
                "booths", BOOTHS);
    }

    private JsonNode meeting() {
        String day = "&startsFrom=" + Beijing.at(PageSample.MUNICIPAL_MEETING, 0, 0) + "&startsBefore="
                + Beijing.at(PageSample.MUNICIPAL_MEETING.plusDays(1), 0, 0);
        return changping.list("/v1/meetings?hostId=" + unions.id("changping") + "&kind=WORKER" + day).stream()
                .filter(each -> each.path("externalReference").asText().equals(REFERENCE))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private void done(String path, List<Map<String, Object>> items) {
        Batches.post(changping, path, items).forEach(outcome -> outcome.require("an item of " + path));
    }
}
