package cn.gonghui.membership.carestation;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.clock.BusinessDay;
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
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Registers care stations and does with them what their state allows. */
@ApplicationScoped
public class CareStationService {

    private final CareStationRepository stations;
    private final CareStationDirectory directory;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final BlindIndex blindIndex;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    CareStationService(
            CareStationRepository stations,
            CareStationDirectory directory,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            BlindIndex blindIndex,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.stations = stations;
        this.directory = directory;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.blindIndex = blindIndex;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Created<CareStationView> register(RegisterCareStation request) {
        organizations.requireOpen(request.organizationId(), "/organizationId");
        var contentIndex = blindIndex.of("care-station", request.toString());
        var known = stations.withReference(request.organizationId(), request.externalReference());
        if (known.isPresent()) {
            if (known.get().madeFrom(contentIndex)) {
                return Created.before(known.get().id(), view(known.get()));
            }
            throw CareStationProblem.STATION_REFERENCE_TAKEN.refuse();
        }
        var station = CareStation.register(request, contentIndex, clock.instant());
        stations.persistAndFlush(station);
        journal.record(station.registered(clock.instant()), null, view(station));
        return Created.now(station.id(), view(station));
    }

    /** Over a subtree the one order is by union; the other stays with one union. */
    @Transactional
    public Page<CareStationView> list(PageRequest page, CareStationFilter filter) {
        var sort = page.sortField().filter(field -> !field.equals("organizationId"));
        if (sort.isPresent() && filter.organizationId() == null) {
            throw KitProblem.SORT_NEEDS_FILTER.refuse(sort.get());
        }
        var writes = new HashMap<UUID, Boolean>();
        return stations.page(
                page,
                filter,
                actorScope.scope(),
                station -> view(station, writes.computeIfAbsent(station.organizationId(), directory::writesFor)));
    }

    @Transactional
    public CareStationView get(UUID id) {
        return view(directory.visible(id));
    }

    @Transactional
    public CareStationView edit(UUID id, MergePatch patch, ExpectedVersion expected) {
        return change(id, expected, station -> station.edit(patcher.apply(patch, station.editable()), clock.instant()));
    }

    @Transactional
    public CareStationView open(UUID id, OpenCareStation request, ExpectedVersion expected) {
        return change(id, expected, station -> station.open(request.openedOn(), today(), clock.instant()));
    }

    @Transactional
    public CareStationView suspend(UUID id, StationReason request, ExpectedVersion expected) {
        return change(id, expected, station -> station.suspend(request.reason(), clock.instant()));
    }

    @Transactional
    public CareStationView resume(UUID id, ExpectedVersion expected) {
        return change(id, expected, station -> station.resume(today(), clock.instant()));
    }

    @Transactional
    public CareStationView close(UUID id, StationReason request, ExpectedVersion expected) {
        return change(
                id,
                expected,
                station -> station.close(request.reason(), stations.projectsGoingOn(id), today(), clock.instant()));
    }

    private CareStationView change(UUID id, ExpectedVersion expected, Function<CareStation, CareStationEvents> step) {
        var station = directory.run(stations.locked(id, LockModeType.PESSIMISTIC_WRITE));
        expected.check(station.version());
        var before = view(station);
        var event = step.apply(station);
        stations.flush();
        journal.record(event, before, view(station));
        return view(station);
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }

    private CareStationView view(CareStation station) {
        return view(station, directory.writesFor(station.organizationId()));
    }

    private static CareStationView view(CareStation station, boolean writes) {
        return CareStationView.of(station, writes ? station.status().actions() : List.of());
    }
}
