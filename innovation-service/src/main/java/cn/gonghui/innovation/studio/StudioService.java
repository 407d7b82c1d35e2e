package cn.gonghui.innovation.studio;

import cn.gonghui.innovation.creation.CreationDigest;
import cn.gonghui.innovation.membership.KnownMember;
import cn.gonghui.innovation.membership.MembershipDirectory;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Registers innovation studios and finds them. */
@ApplicationScoped
public class StudioService {

    private final StudioRepository studios;
    private final MembershipDirectory membership;
    private final OrganizationAccess access;
    private final Disclosure disclosure;
    private final ActorScope actorScope;
    private final CreationDigest digests;
    private final Journal journal;
    private final Clock clock;

    StudioService(
            StudioRepository studios,
            MembershipDirectory membership,
            OrganizationAccess access,
            Disclosure disclosure,
            ActorScope actorScope,
            CreationDigest digests,
            Journal journal,
            Clock clock) {
        this.studios = studios;
        this.membership = membership;
        this.access = access;
        this.disclosure = disclosure;
        this.actorScope = actorScope;
        this.digests = digests;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks membership-service for organisation and lead, before the transaction. */
    KnownMember check(RegisterStudio request) {
        access.requireInScope("/organizationId", request.organizationId());
        membership.organization("/organizationId", request.organizationId());
        return membership.member("/leadMemberId", request.leadMemberId());
    }

    @Transactional
    Created<StudioView> register(RegisterStudio request, KnownMember lead) {
        var existing = Optional.ofNullable(request.id()).flatMap(studios::findByIdOptional);
        if (existing.isPresent()) {
            access.requireVisible(existing.get().organizationId(), KitProblem.ID_TAKEN);
            digests.requireSame(existing.get().creationDigest(), request);
            return Created.before(existing.get().id(), view(existing.get()));
        }
        if (!lead.standing().active() || !access.within(request.organizationId(), lead.organizationId())) {
            throw StudioProblem.LEAD_NOT_A_MEMBER.refuseAt("/leadMemberId");
        }
        if (request.recognisedOn().isAfter(BusinessDay.today(clock))) {
            throw StudioProblem.RECOGNISED_IN_FUTURE.refuseAt("/recognisedOn");
        }
        var studio = Studio.register(request, lead.name(), digests.of(request));
        studios.persistAndFlush(studio);
        journal.record(
                new StudioEvents.Registered(
                        studio.id(), studio.organizationId(), clock.instant(), request.level(), request.leadMemberId()),
                null,
                studio.view(false));
        return Created.now(studio.id(), view(studio));
    }

    @Transactional
    StudioView find(UUID id) {
        var studio = studios.findByIdOptional(id).orElseThrow(KitProblem.NOT_FOUND::refuse);
        access.requireVisible(studio.organizationId(), KitProblem.NOT_FOUND);
        return view(studio);
    }

    /** Who leads it, for who may see it. */
    @Transactional
    UUID leadOf(UUID id) {
        var studio = studios.findByIdOptional(id).orElseThrow(KitProblem.NOT_FOUND::refuse);
        access.requireVisible(studio.organizationId(), KitProblem.NOT_FOUND);
        return studio.leadMemberId();
    }

    @Transactional
    Page<StudioView> list(StudioFilter filter, PageRequest page) {
        return studios.page(filter, actorScope.scope(), page, this::view);
    }

    /** The organisation that a studio named in a request belongs to; empty where there is no such studio. */
    @Transactional
    public Optional<UUID> organizationOf(UUID studioId) {
        return studios.findByIdOptional(studioId).map(Studio::organizationId);
    }

    private StudioView view(Studio studio) {
        return studio.view(disclosure.worksWithPersons());
    }
}
