package cn.gonghui.innovation.alliance;

import cn.gonghui.innovation.membership.MembershipDirectory;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The chair unit of an alliance: exactly one at any moment, handed over on a day that stays on record. */
@ApplicationScoped
class ChairService {

    private final AllianceService alliances;
    private final AllianceRecords records;
    private final MembershipDirectory membership;
    private final Journal journal;
    private final Clock clock;

    ChairService(
            AllianceService alliances,
            AllianceRecords records,
            MembershipDirectory membership,
            Journal journal,
            Clock clock) {
        this.alliances = alliances;
        this.records = records;
        this.membership = membership;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Page<ChairTermView> terms(UUID allianceId, LocalDate asOf, PageRequest page) {
        return records.chairTerms(alliances.visible(allianceId).id(), asOf, page);
    }

    /** Asks membership-service for the new chair unit, before the transaction. */
    Void check(HandOverChair request) {
        membership.organization("/organizationId", request.organizationId());
        if (request.chairMemberId() != null) {
            membership.member("/chairMemberId", request.chairMemberId());
        }
        return null;
    }

    /** The same hand-over again changes nothing. */
    @Transactional
    AllianceView handOver(UUID allianceId, HandOverChair request, ExpectedVersion expected) {
        var alliance = alliances.forChange(allianceId);
        expected.check(alliance.version());
        var today = BusinessDay.today(clock);
        var term = records.inOffice(allianceId);
        if (!term.beganBy(request)) {
            var before = alliances.view(alliance, today);
            alliance.change(request.from(), today);
            var next = term.handOver(request, today);
            records.add(next);
            journal.record(
                    next.handedOver(alliance.organizationId(), clock.instant()),
                    before,
                    alliances.view(alliance, today));
        }
        return alliances.view(alliance, today);
    }
}
