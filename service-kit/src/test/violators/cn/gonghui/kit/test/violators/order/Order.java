package cn.gonghui.kit.test.violators.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.NotFoundException;

/** An entity that knows HTTP, and does not say its table. */
@Entity
public class Order {
    @Id
    long id;

    void find() {
        throw new NotFoundException();
    }
}
