package cn.gonghui.kit.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Does what has fallen due, the oldest first, each item in a transaction of its own. One that fails holds up none of those
 * behind it, is logged when it fails first, and is tried again the next time.
 */
@ApplicationScoped
public class DueItems {

    private static final Logger LOG = Logger.getLogger(DueItems.class);

    private final EntityManager entities;
    private final int atOnce;
    private final Map<String, Set<UUID>> failing = new ConcurrentHashMap<>();

    @Inject
    DueItems(EntityManager entities) {
        this(entities, 500);
    }

    /** @param atOnce how many are read before the first of them is done */
    DueItems(EntityManager entities, int atOnce) {
        this.entities = entities;
        this.atOnce = atOnce;
    }

    /**
     * What falls due.
     *
     * @param entity has an {@code id}
     * @param since its attribute that says when an item falls due
     * @param condition what else holds of a due {@code e}, in HQL
     * @param until the last moment, or day, that is due now
     */
    public record Due<K>(Class<?> entity, String since, String condition, K until) {

        private String name() {
            return entity.getSimpleName() + "." + since;
        }
    }

    private record Item(Object since, UUID id) {}

    /** @param work is given the id, and takes its row under a lock */
    public void each(Due<?> due, Consumer<UUID> work) {
        var failed = new HashSet<UUID>();
        for (var items = after(due, null); !items.isEmpty(); items = after(due, items.getLast())) {
            items.stream().map(Item::id).filter(id -> !done(due, id, work)).forEach(failed::add);
        }
        failing.put(due.name(), failed);
    }

    private boolean done(Due<?> due, UUID id, Consumer<UUID> work) {
        try {
            QuarkusTransaction.requiringNew().run(() -> work.accept(id));
            return true;
        } catch (RuntimeException failed) {
            if (!failing.getOrDefault(due.name(), Set.of()).contains(id)) {
                LOG.errorf(
                        failed,
                        "%s %s fell due (%s) and failed; it is tried again every time",
                        due.entity().getSimpleName(),
                        id,
                        due.since());
            }
            return false;
        }
    }

    /** @param last the one before; null for the first */
    private List<Item> after(Due<?> due, Item last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entities.createQuery(
                            "select e.%2$s, e.id from %1$s e where %3$s and e.%2$s <= :until%4$s order by e.%2$s, e.id"
                                    .formatted(
                                            due.entity().getSimpleName(),
                                            due.since(),
                                            due.condition(),
                                            last == null
                                                    ? ""
                                                    : " and (e.%s, e.id) > (:since, :id)".formatted(due.since())),
                            Object[].class)
                    .setParameter("until", due.until())
                    .setMaxResults(atOnce);
            if (last != null) {
                query.setParameter("since", last.since()).setParameter("id", last.id());
            }
            return query.getResultList().stream()
                    .map(row -> new Item(row[0], (UUID) row[1]))
                    .toList();
        });
    }
}
