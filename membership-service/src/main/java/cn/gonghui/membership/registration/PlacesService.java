package cn.gonghui.membership.registration;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.ActivityDirectory;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sets how many may come to an activity, and from where. */
@ApplicationScoped
public class PlacesService {

    private final PlacesRepository places;
    private final WaitingList waitingList;
    private final ActivityDirectory activities;
    private final OrganizationDirectory organizations;
    private final Journal journal;
    private final Clock clock;

    PlacesService(
            PlacesRepository places,
            WaitingList waitingList,
            ActivityDirectory activities,
            OrganizationDirectory organizations,
            Journal journal,
            Clock clock) {
        this.places = places;
        this.waitingList = waitingList;
        this.activities = activities;
        this.organizations = organizations;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public PlacesView get(UUID activityId) {
        activities.managed(activityId);
        return PlacesView.of(places.findById(activityId), places.quotas(activityId));
    }

    /** More places promote as many as fit. Whoever takes part counts against the new quotas, and against no other. */
    @Transactional
    public PlacesView set(UUID activityId, SetPlaces request, ExpectedVersion expected) {
        var activity = activities.heldManaged(activityId);
        var locked = places.lock(activityId);
        locked.check(expected);
        activity.requireNotBegun();
        var organizationIds = request.quotasGiven().stream()
                .map(SetPlaces.QuotaTerms::organizationId)
                .collect(Collectors.toSet());
        if (organizations.places(organizationIds).size() < organizationIds.size()) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/quotas");
        }
        var known = new HashMap<>(waitingList.quotas(activityId));
        var before = PlacesView.of(locked, List.copyOf(known.values()));
        locked.resize(request.capacity());
        var taken = places.recount(activityId, organizationIds);
        for (int number = 0; number < request.quotasGiven().size(); number++) {
            var terms = request.quotasGiven().get(number);
            var id = terms.organizationId();
            var quota =
                    Optional.ofNullable(known.remove(id)).orElseGet(() -> places.persist(new Quota(activityId, id)));
            quota.set(terms.places(), taken.getOrDefault(id, 0), "/quotas/" + number);
        }
        known.values().forEach(places::remove);
        places.flush();
        waitingList.promote(locked, waitingList.quotas(activityId));
        places.flush();
        var after = PlacesView.of(locked, places.quotas(activityId));
        journal.record(
                new PlacesChanged(activityId, activity.organizerId(), clock.instant(), locked.capacity()),
                before,
                after);
        return after;
    }
}
