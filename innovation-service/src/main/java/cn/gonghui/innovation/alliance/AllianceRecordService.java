package cn.gonghui.innovation.alliance;

import cn.gonghui.innovation.membership.MembershipDirectory;
import cn.gonghui.innovation.studio.StudioService;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/** Members, council, resolutions and charters of alliances. Recording the same thing twice changes nothing. */
@ApplicationScoped
class AllianceRecordService {

    private final AllianceService alliances;
    private final AllianceRecords records;
    private final StudioService studios;
    private final MembershipDirectory membership;
    private final Journal journal;
    private final Clock clock;

    AllianceRecordService(
            AllianceService alliances,
            AllianceRecords records,
            StudioService studios,
            MembershipDirectory membership,
            Journal journal,
            Clock clock) {
        this.alliances = alliances;
        this.records = records;
        this.studios = studios;
        this.membership = membership;
        this.journal = journal;
        this.clock = clock;
    }

    /** The organisation that joins, itself or with its studio; asked of membership-service before the transaction. */
    UUID check(JoinAlliance request) {
        if (request.studioId() != null) {
            return studios.organizationOf(request.studioId())
                    .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/studioId"));
        }
        return membership
                .organization("/organizationId", request.organizationId())
                .id();
    }

    Void check(TakeCouncilSeat request) {
        membership.organization("/organizationId", request.organizationId());
        if (request.memberId() != null) {
            membership.member("/memberId", request.memberId());
        }
        return null;
    }

    @Transactional
    Created<AllianceMembershipView> join(UUID allianceId, JoinAlliance request, UUID organizationId) {
        var alliance = alliances.forChange(allianceId);
        var existing = records.membershipFrom(allianceId, organizationId, request.studioId(), request.joinedOn());
        if (existing.isPresent()) {
            return Created.before(existing.get().id(), existing.get().view());
        }
        if (records.isMemberFrom(allianceId, organizationId, request.studioId(), request.joinedOn())) {
            throw AllianceProblem.ALREADY_IN_ALLIANCE.refuse();
        }
        alliance.change(request.joinedOn(), today());
        var member = AllianceMembership.join(allianceId, organizationId, request.studioId(), request.joinedOn());
        records.add(member);
        journal.record(member.joined(alliance.organizationId(), now()), null, member.view());
        return Created.now(member.id(), member.view());
    }

    @Transactional
    AllianceMembershipView leave(UUID allianceId, UUID id, LeaveOn request, ExpectedVersion expected) {
        var alliance = alliances.forChange(allianceId);
        var member = membershipOf(allianceId, id);
        expected.check(member.version());
        var before = member.view();
        alliance.change(request.leftOn(), today());
        var event = member.leave(request.leftOn(), alliance.organizationId(), now());
        records.save();
        journal.record(event, before, member.view());
        return member.view();
    }

    @Transactional
    Created<CouncilSeatView> takeSeat(UUID allianceId, TakeCouncilSeat request) {
        var alliance = alliances.forChange(allianceId);
        if (records.isSeatedFrom(allianceId, request.organizationId(), request.personName(), request.from())) {
            throw AllianceProblem.ALREADY_IN_COUNCIL.refuse();
        }
        alliance.change(request.from(), today());
        var seat = CouncilSeat.take(allianceId, request);
        records.add(seat);
        journal.record(seat.taken(alliance.organizationId(), now()), null, seat.view());
        return Created.now(seat.id(), seat.view());
    }

    @Transactional
    CouncilSeatView leaveSeat(UUID allianceId, UUID id, LeaveOn request, ExpectedVersion expected) {
        var alliance = alliances.forChange(allianceId);
        var seat = seatOf(allianceId, id);
        expected.check(seat.version());
        var before = seat.view();
        alliance.change(request.leftOn(), today());
        var event = seat.leave(request.leftOn(), alliance.organizationId(), now());
        records.save();
        journal.record(event, before, seat.view());
        return seat.view();
    }

    @Transactional
    Created<ResolutionView> adopt(UUID allianceId, AdoptResolution request) {
        var alliance = alliances.forChange(allianceId);
        var existing = records.resolution(allianceId, request.number());
        if (existing.isPresent()) {
            if (!existing.get().says(request)) {
                throw AllianceProblem.RESOLUTION_NUMBER_TAKEN.refuseAt("/number", request.number());
            }
            return Created.before(existing.get().id(), existing.get().view());
        }
        alliance.change(request.adoptedOn(), today());
        var resolution = Resolution.adopt(allianceId, request);
        records.add(resolution);
        journal.record(resolution.adopted(alliance.organizationId(), now()), null, resolution.view());
        return Created.now(resolution.id(), resolution.view());
    }

    @Transactional
    Created<CharterView> adopt(UUID allianceId, AdoptCharter request) {
        var alliance = alliances.forChange(allianceId);
        var existing = records.charterOf(allianceId, request.adoptedOn());
        if (existing.isPresent()) {
            if (!existing.get().says(request)) {
                throw AllianceProblem.CHARTER_DAY_TAKEN.refuseAt("/adoptedOn", request.adoptedOn());
            }
            return Created.before(existing.get().id(), existing.get().view());
        }
        alliance.change(request.adoptedOn(), today());
        var charter = Charter.adopt(allianceId, request.adoptedOn(), request.text());
        records.add(charter);
        journal.record(charter.adopted(alliance.organizationId(), now()), null, charter.view());
        return Created.now(charter.id(), charter.view());
    }

    @Transactional
    AllianceMembershipView member(UUID allianceId, UUID id) {
        return membershipOf(alliances.visible(allianceId).id(), id).view();
    }

    @Transactional
    CouncilSeatView seat(UUID allianceId, UUID id) {
        return seatOf(alliances.visible(allianceId).id(), id).view();
    }

    @Transactional
    ResolutionView resolution(UUID allianceId, UUID id) {
        var alliance = alliances.visible(allianceId).id();
        return found(Resolution.class, id, found -> found.allianceId().equals(alliance))
                .view();
    }

    @Transactional
    CharterView charter(UUID allianceId, UUID id) {
        var alliance = alliances.visible(allianceId).id();
        return found(Charter.class, id, found -> found.allianceId().equals(alliance))
                .view();
    }

    @Transactional
    Page<AllianceMembershipView> members(UUID allianceId, LocalDate asOf, PageRequest page) {
        return records.memberships(alliances.visible(allianceId).id(), asOf, page);
    }

    @Transactional
    Page<CouncilSeatView> council(UUID allianceId, LocalDate asOf, PageRequest page) {
        return records.council(alliances.visible(allianceId).id(), asOf, page);
    }

    @Transactional
    Page<ResolutionView> resolutions(UUID allianceId, LocalDate asOf, PageRequest page) {
        return records.resolutions(alliances.visible(allianceId).id(), asOf, page);
    }

    @Transactional
    Page<CharterView> charters(UUID allianceId, LocalDate asOf, PageRequest page) {
        return records.charters(alliances.visible(allianceId).id(), asOf, page);
    }

    private AllianceMembership membershipOf(UUID allianceId, UUID id) {
        return found(AllianceMembership.class, id, found -> found.allianceId().equals(allianceId));
    }

    private CouncilSeat seatOf(UUID allianceId, UUID id) {
        return found(CouncilSeat.class, id, found -> found.allianceId().equals(allianceId));
    }

    private <T extends Aggregate> T found(Class<T> kind, UUID id, Predicate<T> ofTheAlliance) {
        return records.find(kind, id).filter(ofTheAlliance).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }

    private Instant now() {
        return clock.instant();
    }
}
