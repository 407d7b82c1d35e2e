package cn.gonghui.membership.activity;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.personaldata.BlindIndex;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drafts activities, once where the organiser has a number of its own for it, and does what their state allows. */
@ApplicationScoped
public class ActivityService {

    private final ActivityRepository activities;
    private final ActivityAccess access;
    private final ActivityTallies tallies;
    private final SeriesRepository series;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final MergePatcher patcher;
    private final BlindIndex blindIndex;
    private final Journal journal;
    private final Event<ActivityEvents.Changed> changes;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            ActivityAccess access,
            ActivityTallies tallies,
            SeriesRepository series,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            MergePatcher patcher,
            BlindIndex blindIndex,
            Journal journal,
            Event<ActivityEvents.Changed> changes,
            Clock clock) {
        this.activities = activities;
        this.access = access;
        this.tallies = tallies;
        this.series = series;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.patcher = patcher;
        this.blindIndex = blindIndex;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Created<ActivityView> create(CreateActivity request) {
        requireKnown(request);
        var contentIndex = blindIndex.of("activity", request.toString());
        var known = activities.withReference(request.organizerId(), request.externalReference());
        if (known.isPresent()) {
            if (known.get().madeFrom(contentIndex)) {
                return Created.before(known.get().id(), access.view(known.get()));
            }
            throw ActivityProblem.REFERENCE_TAKEN.refuse();
        }
        if (activities.editionTaken(request.seriesId(), request.edition())) {
            throw ActivityProblem.EDITION_TAKEN.refuseAt("/edition", request.edition());
        }
        var activity = Activity.draft(request, contentIndex, clock.instant());
        activities.persistAndFlush(activity);
        return Created.now(activity.id(), record(activity, null, activity.created(clock.instant())));
    }

    @Transactional
    public Page<ActivityView> list(PageRequest page, ActivityFilter filter) {
        return activities.page(page, filter, actorScope.scope(), access::views);
    }

    @Transactional
    public ActivityView get(UUID id) {
        return access.view(access.requireVisible(activities.findById(id)));
    }

    @Transactional
    public ActivityView edit(UUID id, MergePatch patch, ExpectedVersion expected) {
        var activity = managed(id, expected);
        var edited = patcher.apply(patch, activity.editable());
        requireKnownPerformers(edited.programme());
        var before = access.view(activity);
        var view = record(activity, before, activity.edit(edited, clock.instant()));
        return keepTime(activity, clock.instant()) ? access.view(activity) : view;
    }

    @Transactional
    public ActivityView publish(UUID id, ExpectedVersion expected) {
        var activity = managed(id, expected);
        var before = access.view(activity);
        var published = record(activity, before, activity.publish(clock.instant()));
        return keepTime(activity, clock.instant()) ? access.view(activity) : published;
    }

    @Transactional
    public ActivityView finish(UUID id, ExpectedVersion expected) {
        var activity = managed(id, expected);
        var before = access.view(activity);
        var counts = tallies.of(id);
        var event = activity.finish(counts, clock.instant());
        var view = record(activity, before, event);
        var counted = new ActivityEvents.Counted(
                id,
                activity.organizerId(),
                clock.instant(),
                counts.registered(),
                counts.participants(),
                counts.finishers(),
                counts.families(),
                counts.completions(),
                counts.entries());
        journal.record(counted, null, ActivityFigures.of(counts));
        return view;
    }

    @Transactional
    public ActivityView cancel(UUID id, CancelActivity request, ExpectedVersion expected) {
        var activity = managed(id, expected);
        var before = access.view(activity);
        return record(activity, before, activity.cancel(request.reason(), clock.instant()));
    }

    /** Live while it goes on, and the numbers that stay once it is finished. */
    @Transactional
    public ActivityFigures figures(UUID id) {
        access.requireVisible(activities.findById(id));
        return ActivityFigures.of(tallies.of(id));
    }

    /** Whether the clock had something to do. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keepTime(Activity activity, Instant now) {
        var before = ActivityView.of(activity, List.of());
        var events = activity.keepTime(now);
        activities.flush();
        events.forEach(event -> {
            journal.record(event, before, ActivityView.of(activity, List.of()));
            changes.fire(event);
        });
        return !events.isEmpty();
    }

    private Activity managed(UUID id, ExpectedVersion expected) {
        var activity = access.requireManaged(activities.exclusive(id));
        expected.check(activity.version());
        return activity;
    }

    private ActivityView record(Activity activity, ActivityView before, ActivityEvents.Changed event) {
        activities.flush();
        var after = access.view(activity);
        journal.record(event, before, after);
        changes.fire(event);
        return after;
    }

    private void requireKnown(CreateActivity request) {
        organizations.requireOpen(request.organizerId(), "/organizerId");
        if (request.seriesId() != null) {
            series.findByIdOptional(request.seriesId())
                    .filter(known -> organizations.covers(known.organizationId()))
                    .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/seriesId"));
        }
        requireKnownPerformers(request.programme());
    }

    /** Performing organisations may be of anybody. */
    private void requireKnownPerformers(List<Chapter> programme) {
        var performers = ProgrammeItem.of(programme).stream()
                .map(ProgrammeItem::organizationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (organizations.places(performers).size() < performers.size()) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/programme");
        }
    }
}
