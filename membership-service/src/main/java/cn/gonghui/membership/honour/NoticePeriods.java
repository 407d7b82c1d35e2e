package cn.gonghui.membership.honour;

import cn.gonghui.kit.clock.DueItems;
import cn.gonghui.kit.clock.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Ends public notices when their days are over. */
@ApplicationScoped
class NoticePeriods implements DueWork {

    private final NominationRepository nominations;
    private final NominationService service;
    private final DueItems items;

    NoticePeriods(NominationRepository nominations, NominationService service, DueItems items) {
        this.nominations = nominations;
        this.service = service;
        this.items = items;
    }

    @Override
    public void runUntil(Instant now) {
        items.each(nominations.due(now), id -> service.keepTime(id, now));
    }
}
