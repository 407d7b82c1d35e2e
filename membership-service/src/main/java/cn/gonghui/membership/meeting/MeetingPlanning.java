package cn.gonghui.membership.meeting;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.personaldata.BlindIndex;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans meetings, each once where the host has a number of its own for it. */
@ApplicationScoped
public class MeetingPlanning {

    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final OrganizationDirectory organizations;
    private final VenueOrganizations venueOrganizations;
    private final BlindIndex blindIndex;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    MeetingPlanning(
            MeetingRepository meetings,
            MeetingAccess access,
            OrganizationDirectory organizations,
            VenueOrganizations venueOrganizations,
            BlindIndex blindIndex,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.organizations = organizations;
        this.venueOrganizations = venueOrganizations;
        this.blindIndex = blindIndex;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public Created<MeetingView> plan(PlanMeeting request) {
        var planned = plan(desk(List.of(request)), request);
        meetings.flush();
        return planned.map(access::hostedView);
    }

    @Transactional
    public BatchResult<MeetingView> plan(PlanMeetings request) {
        var desk = desk(request.items());
        var planned = batches.creating(request.items(), item -> plan(desk, item));
        meetings.flush();
        return planned.map(created -> access.hostedView(created.value()));
    }

    /** What decides about these meetings, read in a few queries for all of them. */
    private Desk desk(List<PlanMeeting> requests) {
        var hostIds = requests.stream().map(PlanMeeting::hostId).collect(Collectors.toSet());
        var inCharge = requests.stream()
                .flatMap(request -> request.venues().stream())
                .map(PlanMeeting.Venue::organizationId)
                .filter(Objects::nonNull);
        var known = venueOrganizations.places(
                Stream.concat(hostIds.stream(), inCharge).collect(Collectors.toSet()));
        var earlier = new HashMap<Reference, Meeting>();
        meetings.withReferences(
                        hostIds,
                        requests.stream()
                                .map(PlanMeeting::externalReference)
                                .filter(Objects::nonNull)
                                .toList())
                .forEach(meeting -> earlier.put(new Reference(meeting.hostId(), meeting.externalReference()), meeting));
        return new Desk(organizations.heldInScope(hostIds), known, earlier);
    }

    private record Desk(
            Map<UUID, OrganizationPlace> hosts,
            Map<UUID, OrganizationPlace> organizations,
            Map<Reference, Meeting> earlier) {}

    private record Reference(UUID hostId, String text) {}

    private Created<Meeting> plan(Desk desk, PlanMeeting request) {
        requireKnownOrganizations(desk, request);
        var contentIndex = blindIndex.of("meeting", request.content());
        var reference = new Reference(request.hostId(), request.externalReference());
        if (desk.earlier().get(reference) instanceof Meeting known) {
            if (known.madeFrom(contentIndex)) {
                return Created.before(known.id(), known);
            }
            throw MeetingProblem.REFERENCE_TAKEN.refuse();
        }
        desk.hosts().get(request.hostId()).requireOpen("/hostId");
        var meeting = Meeting.plan(request, contentIndex, clock.instant());
        meetings.persist(meeting);
        journal.record(meeting.planned(clock.instant()), null, access.hostedView(meeting));
        if (request.externalReference() != null) {
            desk.earlier().put(reference, meeting);
        }
        return Created.now(meeting.id(), meeting);
    }

    /** The host is the caller's, and each venue's organisation suits the host. */
    private void requireKnownOrganizations(Desk desk, PlanMeeting request) {
        List<Violation> unknown = new ArrayList<>();
        var host = desk.hosts().get(request.hostId());
        if (host == null) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/hostId");
        }
        for (int place = 0; place < request.venues().size(); place++) {
            var organization = request.venues().get(place).organizationId();
            if (organization != null
                    && !venueOrganizations.suits(host, desk.organizations().get(organization))) {
                unknown.add(Violation.inBody("/venues/" + place + "/organizationId", "unknown-reference"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }
}
