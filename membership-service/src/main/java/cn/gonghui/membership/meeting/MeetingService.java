package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists meetings and does with them what their state allows. */
@ApplicationScoped
public class MeetingService {

    private final MeetingRepository meetings;
    private final CheckInRepository checkIns;
    private final MeetingAccess access;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            CheckInRepository checkIns,
            MeetingAccess access,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            MergePatcher patcher,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.meetings = meetings;
        this.checkIns = checkIns;
        this.access = access;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.patcher = patcher;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    /** Over a subtree the one order is by host; others stay with one host or one organisation that has venues. */
    @Transactional
    public Page<MeetingView> list(PageRequest page, MeetingFilter filter) {
        var sort = page.sortField().filter(MeetingRepository.BY_START::equals);
        var one = Stream.of(filter.hostId(), filter.venueOrganizationId())
                .filter(Objects::nonNull)
                .toList();
        if (sort.isPresent() && one.isEmpty()) {
            throw KitProblem.SORT_NEEDS_FILTER.refuse(sort.get());
        }
        one.forEach(organizations::subtree);
        return meetings.page(page, filter, actorScope.scope(), access::views);
    }

    @Transactional
    public MeetingView get(UUID id) {
        return access.view(access.requireVisible(meetings.findById(id)));
    }

    /** The meeting that a request body names; empty for one that is unknown or not hosted by the caller's. */
    @Transactional
    public Optional<MeetingView> lookUp(UUID id) {
        return meetings.findByIdOptional(id).filter(access::hosts).map(access::hostedView);
    }

    /** The earliest meetings that begin in a span of time, hosted in a part of the tree, the earliest first. */
    @Transactional
    public List<MeetingView> next(Instant from, Instant before, Scope scope, int most) {
        return access.views(meetings.next(from, before, scope, most));
    }

    /** The latest of them, the latest first. */
    @Transactional
    public List<MeetingView> latest(Instant from, Instant before, Scope scope, int most) {
        return access.views(meetings.latest(from, before, scope, most));
    }

    @Transactional
    public MeetingView edit(UUID id, MergePatch patch, ExpectedVersion expected) {
        var meeting = hosted(id, expected);
        var edited = patcher.apply(patch, meeting.editable());
        var before = access.hostedView(meeting);
        return record(meeting, before, meeting.edit(edited, clock.instant()));
    }

    @Transactional
    public MeetingView open(UUID id, ExpectedVersion expected) {
        var meeting = hosted(id, expected);
        var before = access.hostedView(meeting);
        return record(meeting, before, meeting.open(clock.instant()));
    }

    @Transactional
    public MeetingView hold(UUID id, ExpectedVersion expected) {
        var meeting = hosted(id, expected);
        var before = access.hostedView(meeting);
        return record(meeting, before, meeting.hold(people(List.of(id)).getOrDefault(id, 0L), clock.instant()));
    }

    @Transactional
    public MeetingView cancel(UUID id, CancelMeeting request, ExpectedVersion expected) {
        var meeting = hosted(id, expected);
        var before = access.hostedView(meeting);
        return record(meeting, before, meeting.cancel(request.reason(), clock.instant()));
    }

    @Transactional
    public BatchResult<MeetingView> open(ChangeMeetings request) {
        var held = hosted(request);
        return changeEach(request, held, meeting -> meeting.open(clock.instant()));
    }

    @Transactional
    public BatchResult<MeetingView> hold(ChangeMeetings request) {
        var held = hosted(request);
        var people = people(held.keySet());
        return changeEach(
                request, held, meeting -> meeting.hold(people.getOrDefault(meeting.id(), 0L), clock.instant()));
    }

    private BatchResult<MeetingView> changeEach(
            ChangeMeetings request, Map<UUID, Meeting> held, Function<Meeting, MeetingEvents> change) {
        var changed = batches.each(200, request.items(), item -> {
            var meeting = held.get(item.id());
            if (meeting == null) {
                throw KitProblem.NOT_FOUND.refuse();
            }
            var before = access.hostedView(meeting);
            journal.record(change.apply(meeting), before, access.hostedView(meeting));
            return meeting;
        });
        meetings.flush();
        return changed.map(access::hostedView);
    }

    private Map<UUID, Meeting> hosted(ChangeMeetings request) {
        var ids = request.items().stream().map(ChangeMeetings.Item::id).collect(Collectors.toSet());
        return access.hosted(meetings.exclusive(ids)).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    private Meeting hosted(UUID id, ExpectedVersion expected) {
        var meeting = access.requireHosted(
                meetings.exclusive(List.of(id)).stream().findFirst().orElse(null));
        expected.check(meeting.version());
        return meeting;
    }

    private Map<UUID, Long> people(Collection<UUID> meetingIds) {
        return checkIns.distinctPeople(meetingIds);
    }

    private MeetingView record(Meeting meeting, MeetingView before, MeetingEvents event) {
        meetings.flush();
        var after = access.hostedView(meeting);
        journal.record(event, before, after);
        return after;
    }
}
