package cn.gonghui.membership.transfer;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.member.MemberTransfers;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/** Open transfers keep their unions from being dissolved, follow a merged one, and end with the membership. */
@ApplicationScoped
class OpenTransfers implements OrganizationDependents {

    private final TransferRepository transfers;
    private final MemberTransfers members;
    private final Journal journal;
    private final Clock clock;

    OpenTransfers(TransferRepository transfers, MemberTransfers members, Journal journal, Clock clock) {
        this.transfers = transfers;
        this.members = members;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "transfers-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return transfers.anyOf(organizationId);
    }

    /** One between the two that are one now is over. */
    void follow(@Observes OrganizationEvents.Merged merged) {
        for (var transfer : transfers.openOfUnion(merged.subject())) {
            transfer.follow(merged.subject(), merged.mergedIntoId());
            if (transfer.goesNowhere()) {
                var released = transfer.releasedOn() != null;
                end(transfer);
                if (released) {
                    members.keep(transfer.memberId(), transfer.statusBefore());
                }
            }
        }
        transfers.flush();
    }

    void end(@Observes MemberEvents.Exited exited) {
        transfers.openOf(exited.subject()).ifPresent(this::end);
    }

    private void end(Transfer transfer) {
        var before = TransferView.audited(transfer);
        var event = transfer.withdraw(BusinessDay.today(clock), clock.instant());
        transfers.flush();
        journal.record(event, before, TransferView.audited(transfer));
    }
}
