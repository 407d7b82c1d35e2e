package cn.gonghui.membership.honour;

import cn.gonghui.kit.clock.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Ends public notices when their days are over. */
@ApplicationScoped
class NoticePeriods implements DueWork {

    private final NominationRepository nominations;
    private final NominationService service;

    NoticePeriods(NominationRepository nominations, NominationService service) {
        this.nominations = nominations;
        this.service = service;
    }

    @Override
    public void runUntil(Instant now) {
        var due = QuarkusTransaction.requiringNew().call(() -> nominations.due(now));
        due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> service.keepTime(id, now)));
    }
}
