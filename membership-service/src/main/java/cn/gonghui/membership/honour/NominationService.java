package cn.gonghui.membership.honour;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.consent.ConsentPurpose;
import cn.gonghui.membership.consent.Consents;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nominates, reviews, hears objections and confers. */
@ApplicationScoped
public class NominationService {

    private final NominationRepository nominations;
    private final ObjectionRepository objections;
    private final HonourRepository honours;
    private final NominationAccess access;
    private final MemberDirectory members;
    private final Consents consents;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    NominationService(
            NominationRepository nominations,
            ObjectionRepository objections,
            HonourRepository honours,
            NominationAccess access,
            MemberDirectory members,
            Consents consents,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Actor actor,
            Journal journal,
            Clock clock) {
        this.nominations = nominations;
        this.objections = objections;
        this.honours = honours;
        this.access = access;
        this.members = members;
        this.consents = consents;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Created<NominationView> nominate(Nominate request) {
        members.hold(Stream.ofNullable(request.memberId()).toList());
        requireKnown(request);
        var known = nominations.withReference(request.organizationId(), request.externalReference());
        if (known.isPresent()) {
            if (known.get().madeFrom(request)) {
                return Created.before(known.get().id(), access.view(known.get()));
            }
            throw HonourProblem.NOMINATION_REFERENCE_TAKEN.refuse();
        }
        if (request.memberId() != null) {
            consents.require(ConsentPurpose.HONOUR_PUBLICITY, request.memberId(), "/memberId");
        }
        var memberships = request.memberId() == null
                ? Set.<UUID>of()
                : members.memberships(List.of(request.memberId())).get(request.memberId());
        if (nominations.standsAlready(request, memberships)) {
            throw HonourProblem.ALREADY_NOMINATED.refuse();
        }
        var nomination = Nomination.of(request, clock.instant());
        nominations.persistAndFlush(nomination);
        return Created.now(nomination.id(), record(nomination, null, nomination.nominated(clock.instant())));
    }

    /** What is on notice everybody sees; officers and auditors also what concerns their organisations. */
    @Transactional
    public Page<NominationView> list(PageRequest page, NominationFilter filter) {
        var oversees = actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN) || actor.is(Role.AUDITOR);
        var scope = oversees ? actorScope.scope().likePattern() : null;
        var found = nominations.page(page, filter, scope, access::views);
        return new Page<>(named(found.items()), found.nextCursor(), found.count());
    }

    @Transactional
    public NominationView get(UUID id) {
        return named(List.of(access.view(access.requireVisible(nominations.findById(id)))))
                .getFirst();
    }

    @Transactional
    public NominationView pass(UUID id, PassReview request, ExpectedVersion expected) {
        var nomination = conferring(id, expected);
        requireNoOpenObjection(nomination);
        var before = access.view(nomination);
        var event = nomination.pass(request.remark(), clock.instant());
        if (nomination.status() == NominationStatus.ON_NOTICE && nomination.memberId() != null) {
            consents.requireStill(ConsentPurpose.HONOUR_PUBLICITY, nomination.memberId());
        }
        return record(nomination, before, event);
    }

    @Transactional
    public NominationView reject(UUID id, GiveGrounds request, ExpectedVersion expected) {
        var nomination = conferring(id, expected);
        var before = access.view(nomination);
        return record(nomination, before, nomination.reject(request.reason(), clock.instant()));
    }

    @Transactional
    public NominationView withdraw(UUID id, GiveGrounds request, ExpectedVersion expected) {
        var nomination = access.requireNominating(nominations.exclusive(id));
        expected.check(nomination.version());
        var before = access.view(nomination);
        return record(nomination, before, nomination.withdraw(request.reason(), clock.instant()));
    }

    @Transactional
    public HonourView confer(UUID id, ConferHonour request, ExpectedVersion expected) {
        var nomination = conferring(id, expected);
        requireNoOpenObjection(nomination);
        HonourPolicy.requireHighEnough(nomination.level(), kind(nomination.conferringId()));
        var before = access.view(nomination);
        var event = nomination.confer(clock.instant());
        var honour = Honour.conferred(nomination, request, BusinessDay.today(clock));
        if (honours.identities(Stream.ofNullable(honour.memberId()).toList(), List.of(honour.organizationId()))
                .contains(honour.identity())) {
            throw HonourProblem.ALREADY_HONOURED.refuse();
        }
        honours.persistAndFlush(honour);
        record(nomination, before, event);
        journal.record(honour.conferred(clock.instant()), null, HonourView.of(honour));
        return HonourView.of(honour);
    }

    /** Anybody may who signs in, while it is on notice; the same again answers the one that is open. */
    @Transactional
    public ObjectionView object(UUID id, RaiseObjection request) {
        var nomination = access.requireVisible(nominations.exclusive(id));
        if (nomination.status() != NominationStatus.ON_NOTICE
                || !clock.instant().isBefore(nomination.noticeEndsAt())) {
            throw HonourProblem.NOT_ON_NOTICE.refuse();
        }
        var open = objections.open(id, actor.subject());
        if (open.isPresent()) {
            if (open.get().statement().equals(request.statement())) {
                return ObjectionView.of(open.get());
            }
            throw HonourProblem.OBJECTION_RAISED.refuse();
        }
        var objection = Objection.raise(
                id, actor.subject(), actor.memberId().orElse(null), request.statement(), clock.instant());
        objections.persistAndFlush(objection);
        journal.record(objection.raised(nomination.conferringId()), null, ObjectionView.of(objection));
        return ObjectionView.of(objection);
    }

    @Transactional
    public Page<ObjectionView> objections(UUID id, PageRequest page) {
        access.requireConferring(nominations.findById(id));
        return objections.page(page, id);
    }

    /** For who raised it, without his words, and for who handles it. */
    @Transactional
    public ObjectionView objection(UUID id, UUID objectionId) {
        var objection = known(id, objectionId);
        if (access.handles(nominations.findById(id))) {
            return ObjectionView.whole(objection);
        }
        if (!objection.isOf(actor.subject())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return ObjectionView.of(objection);
    }

    /** One that is right takes the nomination with it. */
    @Transactional
    public ObjectionView answer(UUID id, UUID objectionId, AnswerObjection request, ExpectedVersion expected) {
        var nomination = access.requireConferring(nominations.exclusive(id));
        var objection = known(id, objectionId);
        expected.check(objection.version());
        var before = ObjectionView.of(objection);
        var event = objection.answer(request, nomination.conferringId(), clock.instant());
        objections.flush();
        journal.record(event, before, ObjectionView.of(objection));
        if (objection.status() == ObjectionStatus.UPHELD) {
            var standing = access.view(nomination);
            record(nomination, standing, nomination.reject(request.reason(), clock.instant()));
        }
        return ObjectionView.whole(objection);
    }

    /** Ends the notices that are over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keepTime(UUID id, Instant now) {
        var nomination = nominations.exclusive(id);
        var before = NominationView.of(nomination, List.of());
        var events = nomination.keepTime(now);
        nominations.flush();
        events.forEach(event -> journal.record(event, before, NominationView.of(nomination, List.of())));
    }

    private Nomination conferring(UUID id, ExpectedVersion expected) {
        var nomination = access.requireConferring(nominations.exclusive(id));
        expected.check(nomination.version());
        return nomination;
    }

    private Objection known(UUID nominationId, UUID objectionId) {
        return objections
                .findByIdOptional(objectionId)
                .filter(known -> known.nominationId().equals(nominationId))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private OrganizationKind kind(UUID organizationId) {
        return organizations.places(List.of(organizationId)).get(organizationId).kind();
    }

    private void requireNoOpenObjection(Nomination nomination) {
        if (objections.anyOpen(nomination.id())) {
            throw HonourProblem.OBJECTION_OPEN.refuse();
        }
    }

    private NominationView record(Nomination nomination, NominationView before, HonourEvents.NominationChanged event) {
        nominations.flush();
        var after = access.view(nomination);
        journal.record(event, before, after);
        return after;
    }

    /** On notice everybody reads the name, unless the member has withdrawn his consent meanwhile. */
    private List<NominationView> named(List<NominationView> views) {
        var ids = views.stream()
                .map(NominationView::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = members.names(ids);
        var silent = consents.notAllowing(ConsentPurpose.HONOUR_PUBLICITY, ids);
        var onNotice = members.publicNames(views.stream()
                .filter(view -> view.status() == NominationStatus.ON_NOTICE && view.memberId() != null)
                .map(NominationView::memberId)
                .filter(id -> !silent.contains(id))
                .collect(Collectors.toSet()));
        return views.stream()
                .map(view -> view.named(
                        view.status() == NominationStatus.ON_NOTICE && onNotice.containsKey(view.memberId())
                                ? onNotice.get(view.memberId())
                                : names.get(view.memberId())))
                .toList();
    }

    private void requireKnown(Nominate request) {
        HonourPolicy.requireFitting(request.kind(), request.level(), request.subject());
        var own = organizations.requireOpen(request.organizationId(), "/organizationId");
        var conferring = organizations
                .places(List.of(request.conferringOrganizationId()))
                .get(request.conferringOrganizationId());
        if (conferring == null) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/conferringOrganizationId");
        }
        if (!own.path().startsWith(conferring.path())) {
            throw HonourProblem.NOT_ABOVE.refuseAt("/conferringOrganizationId");
        }
        HonourPolicy.requireHighEnough(request.level(), conferring.kind());
        if (request.memberId() != null) {
            var place = members.places(List.of(request.memberId())).get(request.memberId());
            if (place == null || !place.current() || !place.organizationId().equals(request.organizationId())) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/memberId");
            }
        }
    }
}
