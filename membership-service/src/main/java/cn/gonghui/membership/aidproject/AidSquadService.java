package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Forms squads and records their hours. */
@ApplicationScoped
public class AidSquadService {

    private final AidSquadRepository squads;
    private final AidProjectAccess access;
    private final OrganizationDirectory organizations;
    private final MemberDirectory members;
    private final Journal journal;
    private final Clock clock;

    AidSquadService(
            AidSquadRepository squads,
            AidProjectAccess access,
            OrganizationDirectory organizations,
            MemberDirectory members,
            Journal journal,
            Clock clock) {
        this.squads = squads;
        this.access = access;
        this.organizations = organizations;
        this.members = members;
        this.journal = journal;
        this.clock = clock;
    }

    /** The same squad again answers the one that is there. */
    @Transactional
    public Created<AidSquadView> form(UUID projectId, FormSquad request) {
        var project = access.shared(projectId);
        requireKnown(request);
        var known = squads.named(projectId, request.name());
        if (known.isPresent()) {
            if (known.get().madeFrom(request)) {
                return Created.before(known.get().id(), known.get().view());
            }
            throw AidProjectProblem.SQUAD_NAME_TAKEN.refuse();
        }
        project.requireNotOver();
        var squad = AidSquad.form(project, request);
        squads.persistAndFlush(squad);
        journal.record(squad.formed(project.organizationId(), clock.instant()), null, squad.view());
        return Created.now(squad.id(), squad.view());
    }

    /** Volunteers come from anywhere; their leader is a member whom the caller may know of. */
    private void requireKnown(FormSquad request) {
        if (organizations.places(List.of(request.organizationId())).isEmpty()) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        var leader = request.leaderMemberId();
        if (leader != null) {
            var place = members.places(List.of(leader)).get(leader);
            if (place == null || !place.current() || !organizations.covers(place.organizationId())) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/leaderMemberId");
            }
        }
    }

    @Transactional
    public Page<AidSquadView> list(UUID projectId, PageRequest page) {
        return squads.page(access.requireVisible(projectId).id(), page);
    }

    @Transactional
    public AidSquadView get(UUID id) {
        access.requireVisible(squads.projectOf(id));
        return squads.findById(id).view();
    }

    @Transactional
    public Page<AidSquadDayView> days(UUID id, PageRequest page) {
        access.requireVisible(squads.projectOf(id));
        return squads.days(id, page);
    }

    /** Takes the place of what was recorded for the day before. */
    @Transactional
    public AidSquadView record(UUID id, LocalDate workedOn, RecordSquadDay request, ExpectedVersion expected) {
        var project = access.shared(squads.projectOf(id));
        var squad = squads.exclusive(id);
        expected.check(squad.version());
        project.requireUnderWay();
        project.requireDay(workedOn, BusinessDay.today(clock), null);
        var before = squad.view();
        var day = squads.day(id, workedOn).orElseGet(() -> new AidSquadDay(squad, workedOn));
        var hoursBefore = day.hours();
        day.work(request, squad.people());
        squads.add(day);
        var event = squad.work(day, hoursBefore, project.organizationId(), clock.instant());
        squads.flush();
        journal.record(event, before, squad.view());
        return squad.view();
    }
}
