package cn.gonghui.kit.test.violators.billing;

import cn.gonghui.kit.test.violators.order.OrderRepository;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;

/** Reaches into another feature, reads the machine's clock, is injected into a field, and has no name. */
public class BillingManager {

    @Inject
    OrderRepository orders;

    Instant billedAt() {
        return Instant.now();
    }

    Date due() {
        return Date.from(billedAt());
    }
}
