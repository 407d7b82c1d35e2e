package cn.gonghui.kit.transaction;

import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Another feature's rule, behind a transaction boundary of its own. */
@ApplicationScoped
class Gate {

    private final EntityManager entities;

    Gate(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    int refuse() {
        throw KitProblem.DUPLICATE.refuse();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void refuseInside() {
        throw KitProblem.DUPLICATE.refuse();
    }

    @Transactional
    void fail() {
        throw new IllegalStateException("broken");
    }

    /** A change, and then a refusal. */
    @Transactional
    void countAndRefuse(UUID counter) {
        count(counter);
        throw KitProblem.DUPLICATE.refuse();
    }

    @Transactional
    void count(UUID counter) {
        entities.createNativeQuery("insert into counter values (:id, 0)")
                .setParameter("id", counter)
                .executeUpdate();
    }
}
