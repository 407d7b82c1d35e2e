package cn.gonghui.innovation.alliance;

import cn.gonghui.innovation.creation.CreationDigest;
import cn.gonghui.innovation.membership.MembershipDirectory;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Founds alliances and tells how they stood on any day. */
@ApplicationScoped
public class AllianceService {

    private final AllianceRepository alliances;
    private final AllianceRecords records;
    private final MembershipDirectory membership;
    private final OrganizationAccess access;
    private final ActorScope actorScope;
    private final CreationDigest digests;
    private final Journal journal;
    private final Clock clock;

    AllianceService(
            AllianceRepository alliances,
            AllianceRecords records,
            MembershipDirectory membership,
            OrganizationAccess access,
            ActorScope actorScope,
            CreationDigest digests,
            Journal journal,
            Clock clock) {
        this.alliances = alliances;
        this.records = records;
        this.membership = membership;
        this.access = access;
        this.actorScope = actorScope;
        this.digests = digests;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks membership-service for founder and chair unit, before the transaction. */
    Void check(FoundAlliance request) {
        access.requireInScope("/organizationId", request.organizationId());
        membership.organizations(Map.of(
                "/organizationId", request.organizationId(),
                "/chair/organizationId", request.chair().organizationId()));
        if (request.chair().chairMemberId() != null) {
            membership.member("/chair/chairMemberId", request.chair().chairMemberId());
        }
        return null;
    }

    @Transactional
    Created<AllianceView> found(FoundAlliance request) {
        var existing = Optional.ofNullable(request.id()).flatMap(alliances::findByIdOptional);
        if (existing.isPresent()) {
            access.requireVisible(existing.get().organizationId(), KitProblem.ID_TAKEN);
            digests.requireSame(existing.get().creationDigest(), request);
            return Created.before(existing.get().id(), view(existing.get(), today()));
        }
        if (request.foundedOn().isAfter(today())) {
            throw AllianceProblem.IN_FUTURE.refuseAt("/foundedOn", request.foundedOn());
        }
        if (request.parentAllianceId() != null
                && alliances
                        .visible(request.parentAllianceId(), actorScope.scope())
                        .isEmpty()) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/parentAllianceId");
        }
        var alliance = Alliance.found(request, digests.of(request));
        records.add(alliance);
        records.add(ChairTerm.first(alliance.id(), request.chair(), request.foundedOn()));
        records.add(Charter.adopt(alliance.id(), request.foundedOn(), request.charter()));
        var view = view(alliance, today());
        journal.record(alliance.founded(clock.instant()), null, view);
        return Created.now(alliance.id(), view);
    }

    /** @param asOf the day to tell of; today where null */
    @Transactional
    AllianceView find(UUID id, LocalDate asOf) {
        return view(visible(id), asOf == null ? today() : asOf);
    }

    @Transactional
    Page<AllianceView> list(AllianceFilter filter, LocalDate asOf, PageRequest page) {
        var day = asOf == null ? today() : asOf;
        return alliances.page(filter, actorScope.scope(), page, alliance -> view(alliance, day));
    }

    /** The body that founded an alliance which the caller may read; empty where there is none such. */
    @Transactional
    public Optional<UUID> founderOf(UUID allianceId) {
        return alliances.visible(allianceId, actorScope.scope()).map(Alliance::organizationId);
    }

    /** Whether the organisation, itself or with a studio, was in the alliance on that day. */
    @Transactional
    public boolean isMember(UUID allianceId, UUID organizationId, LocalDate day) {
        return records.isMemberOn(allianceId, organizationId, day);
    }

    /** Whether the organisation itself was in the alliance on that day: a member unit 成员单位. */
    @Transactional
    public boolean isUnit(UUID allianceId, UUID organizationId, LocalDate day) {
        return records.isUnitOn(allianceId, organizationId, day);
    }

    /** How many member units the alliance had on that day, but for those named. */
    @Transactional
    public long units(UUID allianceId, LocalDate day, Collection<UUID> except) {
        return records.unitsOn(allianceId, day, except);
    }

    /** Which those were. */
    @Transactional
    public Page<AllianceUnitView> units(UUID allianceId, LocalDate day, Collection<UUID> except, PageRequest page) {
        return records.unitsOn(allianceId, day, except, page);
    }

    Alliance visible(UUID id) {
        return alliances.visible(id, actorScope.scope()).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    /** For a change by the founder's officer; two changes of one alliance come one after the other. */
    Alliance forChange(UUID id) {
        var alliance = visible(id);
        access.requireActsForAny(List.of(alliance.organizationId()));
        alliances.getEntityManager().refresh(alliance, LockModeType.PESSIMISTIC_WRITE);
        return alliance;
    }

    AllianceView view(Alliance alliance, LocalDate day) {
        return new AllianceView(
                alliance.id(),
                alliance.organizationId(),
                alliance.parentAllianceId(),
                alliance.name(),
                alliance.industry(),
                alliance.foundedOn(),
                day,
                records.chairOn(alliance.id(), day).map(ChairTerm::view).orElse(null),
                records.charterOn(alliance.id(), day).map(Charter::view).orElse(null),
                records.membersOn(alliance.id(), day),
                alliance.createdAt(),
                alliance.updatedAt(),
                alliance.version());
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }
}
