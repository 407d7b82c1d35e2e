package cn.gonghui.membership.transfer;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.clock.DueItems;
import cn.gonghui.kit.clock.DueWork;
import cn.gonghui.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Releases members whose union has stayed silent for too long. */
@ApplicationScoped
class TransferRelease implements DueWork {

    private final TransferRepository transfers;
    private final TransferService service;
    private final Journal journal;
    private final DueItems items;

    TransferRelease(TransferRepository transfers, TransferService service, Journal journal, DueItems items) {
        this.transfers = transfers;
        this.service = service;
        this.journal = journal;
        this.items = items;
    }

    @Override
    public void runUntil(Instant now) {
        var today = BusinessDay.today(Clock.fixed(now, ZoneId.of("UTC")));
        items.each(transfers.due(today), this::release);
    }

    /** Nothing where another instance, or one of the two unions, was faster. */
    private void release(UUID id) {
        var transfer = transfers.exclusive(id);
        if (transfer.status() == TransferStatus.REQUESTED) {
            var before = TransferView.audited(transfer);
            var event = service.release(transfer, true);
            transfers.flush();
            journal.record(event, before, TransferView.audited(transfer));
        }
    }
}
