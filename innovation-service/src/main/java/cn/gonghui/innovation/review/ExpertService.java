package cn.gonghui.innovation.review;

import cn.gonghui.innovation.creation.CreationDigest;
import cn.gonghui.innovation.membership.MembershipDirectory;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.innovation.proposal.ProposalRegister;
import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers experts and takes their declarations of conflicts of interest. */
@ApplicationScoped
public class ExpertService {

    private final ExpertRepository experts;
    private final ReviewRepository reviews;
    private final Conflicts conflicts;
    private final ProposalRegister proposals;
    private final MembershipDirectory membership;
    private final OrganizationAccess access;
    private final Disclosure disclosure;
    private final Actor actor;
    private final ActorScope actorScope;
    private final CreationDigest digests;
    private final Journal journal;
    private final Clock clock;

    ExpertService(
            ExpertRepository experts,
            ReviewRepository reviews,
            Conflicts conflicts,
            ProposalRegister proposals,
            MembershipDirectory membership,
            OrganizationAccess access,
            Disclosure disclosure,
            Actor actor,
            ActorScope actorScope,
            CreationDigest digests,
            Journal journal,
            Clock clock) {
        this.experts = experts;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.proposals = proposals;
        this.membership = membership;
        this.access = access;
        this.disclosure = disclosure;
        this.actor = actor;
        this.actorScope = actorScope;
        this.digests = digests;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks membership-service for organisation and name, before the transaction; empty where no name is known. */
    Optional<String> check(RegisterExpert request) {
        membership.organization("/organizationId", request.organizationId());
        return request.memberId() == null
                ? Optional.of(request.name())
                : Optional.ofNullable(
                        membership.member("/memberId", request.memberId()).name());
    }

    @Transactional
    Created<ExpertView> register(RegisterExpert request, String name) {
        var existing = Optional.ofNullable(request.id()).flatMap(experts::findByIdOptional);
        if (existing.isPresent()) {
            if (!sees(existing.get())) {
                throw KitProblem.ID_TAKEN.refuse();
            }
            digests.requireSame(existing.get().creationDigest(), request);
            return Created.before(existing.get().id(), view(existing.get()));
        }
        var registrar = actor.organizationId().orElse(request.organizationId());
        var expert = Expert.register(request, name, registrar, digests.of(request));
        experts.persistAndFlush(expert);
        journal.record(expert.registered(clock.instant()), null, expert.view(false));
        return Created.now(expert.id(), view(expert));
    }

    @Transactional
    ExpertView find(UUID id) {
        return view(visible(id));
    }

    @Transactional
    Page<ExpertView> list(String field, PageRequest page) {
        return actorScope.scope().coversNothing()
                ? experts.self(actor.subject(), page, this::view)
                : experts.page(actorScope.scope(), field, page, this::view);
    }

    @Transactional
    List<ConflictView> conflicts(UUID id) {
        return experts.conflicts(visible(id).id()).stream()
                .filter(conflict -> conflict.organizationId() != null)
                .map(DeclaredConflict::view)
                .toList();
    }

    Void check(DeclareConflict request) {
        membership.organization("/organizationId", request.organizationId());
        return null;
    }

    /** Whatever is assigned and falls under it is out of the expert's sight at once. */
    @Transactional
    ConflictView declare(UUID id, DeclareConflict request) {
        var expert = visible(id);
        experts.getEntityManager().refresh(expert, LockModeType.PESSIMISTIC_WRITE);
        var known = experts.conflicts(id).stream()
                .filter(conflict -> request.organizationId().equals(conflict.organizationId()))
                .findFirst();
        if (known.isPresent()) {
            return known.get().view();
        }
        var conflict = DeclaredConflict.withOrganization(id, request, clock.instant());
        experts.add(conflict);
        experts.flush();
        reviews.ofExpert(id).stream()
                .filter(review -> review.status().live())
                .filter(review -> proposals
                        .find(review.proposalId())
                        .filter(proposal -> conflicts.between(expert, proposal))
                        .isPresent())
                .forEach(review -> review.recuse(request.reason()));
        journal.record(
                new ReviewEvents.ConflictDeclared(id, expert.registrarId(), clock.instant()), null, conflict.view());
        return conflict.view();
    }

    private Expert visible(UUID id) {
        return experts.findByIdOptional(id).filter(this::sees).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private boolean sees(Expert expert) {
        return access.seesAny(List.of(expert.organizationId(), expert.registrarId())) || isSelf(expert);
    }

    private boolean isSelf(Expert expert) {
        return actor.is(Role.EXPERT) && expert.view(false).accountSubject().equals(actor.subject());
    }

    private ExpertView view(Expert expert) {
        return expert.view(isSelf(expert) || disclosure.worksWithPersons());
    }
}
