package cn.gonghui.kit.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.test.KitTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KitTest
class DueItemsTest {

    private static final Logger LOG = Logger.getLogger(DueItems.class.getName());

    @Inject
    EntityManager entities;

    private final String title = UUID.randomUUID().toString();
    private final List<String> logged = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private List<UUID> notes;
    private DueItems items;

    @BeforeEach
    void write_notes_that_fall_due_two_at_a_time() {
        LOG.addHandler(log);
        items = new DueItems(entities, 2);
        notes = IntStream.rangeClosed(1, 6).mapToObj(this::note).toList();
    }

    @AfterEach
    void listen_no_more() {
        LOG.removeHandler(log);
    }

    @Test
    void what_is_due_is_done_in_its_order_and_what_is_not_is_left() {
        assertEquals(notes.subList(0, 5), done(5));
    }

    @Test
    void one_that_fails_holds_up_none_behind_it_and_is_logged_once() {
        var broken = notes.subList(0, 3);
        assertEquals(notes.subList(3, 6), done(6, broken));
        assertEquals(notes.subList(3, 6), done(6, broken));
        assertEquals(3, logged.size(), logged::toString);
        assertEquals(notes, done(6));
        done(6, broken);
        assertEquals(6, logged.size(), logged::toString);
    }

    @Test
    void what_a_failed_one_wrote_is_taken_back() {
        items.each(due(1), id -> {
            entities.createNativeQuery("update note set rank = 99 where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            throw new IllegalStateException("broken");
        });
        assertEquals(notes.subList(0, 1), done(1));
    }

    private List<UUID> done(int until) {
        return done(until, List.of());
    }

    private List<UUID> done(int until, List<UUID> broken) {
        List<UUID> done = new ArrayList<>();
        items.each(due(until), id -> {
            if (broken.contains(id)) {
                throw new IllegalStateException("broken");
            }
            done.add(id);
        });
        return done;
    }

    private DueItems.Due<Integer> due(int until) {
        return new DueItems.Due<>(
                entities.getMetamodel().getEntities().stream()
                        .filter(entity -> entity.getName().equals("Note"))
                        .findFirst()
                        .orElseThrow()
                        .getJavaType(),
                "rank",
                "e.title like '" + title + "%'",
                until);
    }

    private UUID note(int rank) {
        var id = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into note (id, version, created_at, updated_at, title, rank, status)"
                                        + " values (:id, 0, now(), now(), :title, :rank, 'OPEN')")
                        .setParameter("id", id)
                        .setParameter("title", title + rank)
                        .setParameter("rank", rank)
                        .executeUpdate());
        return id;
    }
}
