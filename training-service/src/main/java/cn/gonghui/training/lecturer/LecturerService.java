package cn.gonghui.training.lecturer;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.training.membership.MembersAsked;
import cn.gonghui.training.membership.OrganizationsAsked;
import cn.gonghui.training.organization.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Use cases of lecturers. Rosters are open downwards: an officer sees the entries kept in scope and, with masked names,
 * those that the unions above keep; a lecturer sees the entry of the own account.
 */
@ApplicationScoped
@Transactional
public class LecturerService {

    private static final Set<Role> BY_SCOPE = Set.of(Role.FEDERATION_ADMIN, Role.OFFICER, Role.AUDITOR, Role.SERVICE);

    private final LecturerRepository lecturers;
    private final Actor actor;
    private final Reach reach;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    LecturerService(
            LecturerRepository lecturers,
            Actor actor,
            Reach reach,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.lecturers = lecturers;
        this.actor = actor;
        this.reach = reach;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    public LecturerView register(CreateLecturer request, OrganizationsAsked organizations, MembersAsked members) {
        if ((request.memberId() == null) == (request.name() == null)) {
            throw LecturerProblem.NAME_OR_MEMBER.refuseAt("/memberId");
        }
        organizations.organization(request.organizationId(), "/organizationId");
        reach.requireInBody(request.organizationId(), "/organizationId");
        var name = request.name();
        var unionId = request.unionId();
        if (request.memberId() != null) {
            var member = members.member(request.memberId(), "/memberId");
            name = member.requireName();
            unionId = member.organizationId();
        } else if (unionId != null) {
            organizations.organization(unionId, "/unionId");
        }
        if (lecturers.exists(request)) {
            throw LecturerProblem.LECTURER_EXISTS.refuse();
        }
        var lecturer = Lecturer.register(request, name, unionId);
        lecturers.persistAndFlush(lecturer);
        journal.record(lecturer.registered(clock.instant()), null, lecturer.view(false, false));
        return view(lecturer);
    }

    public LecturerView edit(UUID id, ExpectedVersion expected, MergePatch patch) {
        return change(id, expected, (lecturer, now) -> lecturer.edit(patcher.apply(patch, lecturer.content()), now));
    }

    public LecturerView deactivate(UUID id, ExpectedVersion expected) {
        return change(id, expected, Lecturer::deactivate);
    }

    public LecturerView reactivate(UUID id, ExpectedVersion expected) {
        return change(id, expected, Lecturer::reactivate);
    }

    public LecturerView read(UUID id) {
        return view(visible(id));
    }

    /** The member that a lecturer is; empty for an outsider. */
    public Optional<UUID> memberOf(UUID id) {
        return Optional.ofNullable(visible(id).memberId());
    }

    public Page<LecturerView> list(PageRequest page, LecturerFilter filter) {
        var account = seesByScope() ? null : actor.subject();
        return lecturers.page(page, filter, seesByScope() ? reach.ownPath() : null, account, this::view);
    }

    /**
     * A lecturer that a session is to have.
     *
     * @throws Problem 400 unknown or out of sight, 409 inactive
     */
    public void requireActive(UUID id, String pointer) {
        var lecturer = lecturers
                .findByIdOptional(id)
                .filter(this::visibleToCaller)
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
        if (!lecturer.active()) {
            throw LecturerProblem.LECTURER_INACTIVE.refuseAt(pointer);
        }
    }

    private LecturerView change(
            UUID id, ExpectedVersion expected, BiFunction<Lecturer, Instant, LecturerEvents> transition) {
        var lecturer = visible(id);
        if (!reach.actsFor(lecturer.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        expected.check(lecturer.version());
        var before = lecturer.view(false, false);
        var event = transition.apply(lecturer, clock.instant());
        lecturers.flush();
        journal.record(event, before, lecturer.view(false, false));
        return view(lecturer);
    }

    private Lecturer visible(UUID id) {
        return lecturers.findByIdOptional(id).filter(this::visibleToCaller).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private boolean visibleToCaller(Lecturer lecturer) {
        return isSelf(lecturer) || seesByScope() && reach.coversOrHangsBelow(lecturer.organizationId());
    }

    private boolean seesByScope() {
        return BY_SCOPE.stream().anyMatch(actor::is);
    }

    private boolean isSelf(Lecturer lecturer) {
        return actor.is(Role.LECTURER) && lecturer.isAccount(actor.subject());
    }

    private LecturerView view(Lecturer lecturer) {
        var named = isSelf(lecturer) || reach.actsFor(lecturer.organizationId(), lecturer.unionId());
        return lecturer.view(named, reach.actsFor(lecturer.organizationId()));
    }
}
