package cn.gonghui.membership.transfer;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.clock.DueWork;
import cn.gonghui.kit.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

    TransferRelease(TransferRepository transfers, TransferService service, Journal journal) {
        this.transfers = transfers;
        this.service = service;
        this.journal = journal;
    }

    @Override
    public void runUntil(Instant now) {
        var today = BusinessDay.today(Clock.fixed(now, ZoneId.of("UTC")));
        var due = QuarkusTransaction.requiringNew().call(() -> transfers.due(today));
        while (!due.isEmpty()) {
            due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> release(id)));
            due = QuarkusTransaction.requiringNew().call(() -> transfers.due(today));
        }
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
