package cn.gonghui.kit.keyrotation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.job.JobContext;
import cn.gonghui.kit.personaldata.Keys;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import cn.gonghui.kit.test.EncryptedColumnsTest;
import cn.gonghui.kit.test.KeyRotations;
import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.TestIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KitTest
@TestProfile(TwoKeys.class)
class KeyRotationTest extends EncryptedColumnsTest {

    private static final PersonalDataCipher FIRST_KEY = Keys.cipher(1, 1);
    private static final PersonalDataCipher SECOND_KEY = Keys.cipher(2, 2);
    private static final PersonalDataCipher LOST_KEY = Keys.cipher(3, 3);

    private final Session session;
    private final EncryptedTables tables;
    private final TableWalk walk;
    private final KeyRotationWork work;
    private UUID file;

    KeyRotationTest(Session session, EncryptedTables tables, TableWalk walk, KeyRotationWork work) {
        this.session = session;
        this.tables = tables;
        this.walk = walk;
        this.work = work;
    }

    @BeforeEach
    void begin_a_file() {
        KeyRotations.awaitNone();
        file = UUID.randomUUID();
        write("insert into job (id, created_at, updated_at, kind, asker_subject, asker, state, finished_at)"
                + " values ('%s', now(), now(), 'TEST', 'x', '{}', 'SUCCEEDED', now())".formatted(file));
    }

    @AfterEach
    void forget_the_file() {
        write("update job set state = 'CANCELLED', finished_at = now(), lease = null, lease_until = null"
                + " where kind = 'ROTATE_ELSEWHERE'");
        write("delete from job_rejected_row where job_id = '%s'".formatted(file));
        write("delete from job_file_piece where job_id = '%s'".formatted(file));
    }

    @Test
    void after_a_rotation_the_old_key_is_needed_no_more() {
        rows(1, 1_300, FIRST_KEY);
        rows(1_301, 1_310, SECOND_KEY);
        pieces(45);
        var rotation = KeyRotations.finished(false);
        assertEquals("SUCCEEDED", rotation.getString("state"));
        assertEquals(2, rotation.getInt("toKey"));
        assertEquals(1_300 + 45, rotation.getInt("replaced"));
        assertEquals(List.of(2), rotation.getList("keys.key"));
        var read = stored("select cells from job_rejected_row where job_id = '%s' order by row_number");
        assertEquals(1_310, read.size());
        for (int row = 0; row < read.size(); row++) {
            assertEquals(text(row + 1), SECOND_KEY.decrypt(read.get(row)));
        }
        stored("select content from job_file_piece where job_id = '%s'")
                .forEach(piece -> assertEquals("piece", SECOND_KEY.decrypt(piece)));
        assertEquals(0, KeyRotations.finished(false).getInt("replaced"));
    }

    @Test
    void a_dry_run_counts_and_changes_nothing() {
        rows(1, 30, FIRST_KEY);
        rows(31, 40, SECOND_KEY);
        var counted = KeyRotations.finished(true);
        assertEquals(0, counted.getInt("replaced"));
        assertEquals(30, counted.getInt("keys.find { it.key == 1 }.values"));
        stored("select cells from job_rejected_row where job_id = '%s' order by row_number limit 30")
                .forEach(cells -> assertEquals(1, PersonalDataCipher.keyOf(cells)));
    }

    /** A row that somebody is writing is left at first and taken later; what he writes stays. */
    @Test
    void what_is_written_at_the_same_time_is_neither_waited_for_in_a_stretch_nor_lost() throws Exception {
        rows(1, 60, FIRST_KEY);
        var held = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = writers.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                update(7, FIRST_KEY.encrypt("written meanwhile"));
                held.countDown();
                await(goOn);
            }));
            await(held);
            var replaced = QuarkusTransaction.requiringNew().call(() -> {
                var table = rejectedRows();
                var from = List.of(file.toString(), "0");
                return walk.replace(table, from, walk.look(table, from).last());
            });
            assertEquals(59, replaced.rows().size());
            assertTrue(!replaced.rows().contains(List.of(file.toString(), "7")));
            var rotation = writers.submit(() -> KeyRotations.finished(false));
            goOn.countDown();
            writer.get();
            assertEquals(1, rotation.get(1, TimeUnit.MINUTES).getInt("replaced"));
        }
        assertEquals(
                "written meanwhile",
                SECOND_KEY.decrypt(stored("select cells from job_rejected_row where job_id = '%s' and row_number = 7")
                        .getFirst()));
    }

    /** The control: reading, encrypting and writing without holding the row and without asking for the old bytes loses what came between. */
    @Test
    void control_a_replacement_that_does_not_hold_its_row_loses_what_is_written_meanwhile() {
        rows(1, 1, FIRST_KEY);
        var read =
                stored("select cells from job_rejected_row where job_id = '%s'").getFirst();
        QuarkusTransaction.requiringNew().run(() -> update(1, FIRST_KEY.encrypt("written meanwhile")));
        QuarkusTransaction.requiringNew().run(() -> update(1, SECOND_KEY.encrypt(FIRST_KEY.decryptBytes(read))));
        assertEquals(
                text(1),
                SECOND_KEY.decrypt(stored("select cells from job_rejected_row where job_id = '%s'")
                        .getFirst()));
    }

    /** Killed after any step, it goes on from there: what is done already is not done again, nothing is left out. */
    @Test
    void a_rotation_goes_on_where_it_was_killed() {
        rows(1, 1_200, FIRST_KEY);
        var id = rotation();
        var job = new JobContext(id, KeyRotationWork.KIND, null, null, 0, null, Map.of());
        var steps = 0;
        for (var last = false; !last; steps++) {
            var before = job;
            // done, but killed before the commit; then by another worker, with what the last commit left
            QuarkusTransaction.begin();
            try (var run = work.begin(before)) {
                run.next(before);
            } finally {
                QuarkusTransaction.rollback();
            }
            var step = QuarkusTransaction.requiringNew().call(() -> {
                try (var run = work.begin(before)) {
                    return run.next(before);
                }
            });
            job = new JobContext(id, job.kind(), null, step.checkpoint(), step.done(), step.total(), step.counts());
            last = step.last();
        }
        assertTrue(steps > 6, "too few steps to be killed between");
        assertEquals(1_200, job.count(KeyRotationWork.REPLACED));
        stored("select cells from job_rejected_row where job_id = '%s'").forEach(SECOND_KEY::decrypt);
    }

    @Test
    void a_value_of_a_key_that_nobody_has_ends_the_rotation_with_its_name() {
        rows(1, 1, LOST_KEY);
        var rotation = KeyRotations.finished(false);
        assertEquals("FAILED", rotation.getString("state"));
        assertEquals("rotation-key-missing", rotation.getString("failure.code"));
        assertTrue(rotation.getString("failure.detail").contains("3"));
    }

    @Test
    void one_rotation_at_a_time_and_only_by_the_federation() {
        rotation();
        given().auth()
                .oauth2(TestIssuer.token().role("federation-admin").build())
                .contentType("application/json")
                .body(Map.of())
                .post("/v1/personal-data/rotations")
                .then()
                .statusCode(409)
                .body("code", equalTo("rotation-under-way"));
        given().auth()
                .oauth2(TestIssuer.token().role("officer").build())
                .contentType("application/json")
                .body(Map.of())
                .post("/v1/personal-data/rotations")
                .then()
                .statusCode(403);
    }

    @Test
    void its_beginning_and_its_end_stand_in_the_audit_trail() {
        var id = KeyRotations.finished();
        given().auth()
                .oauth2(TestIssuer.token().role("auditor").build())
                .get("/v1/audit-records?objectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("personal-data.rotation-started", "personal-data.rotation-ended"));
    }

    /** Under way in the hands of a worker of another instance. */
    private UUID rotation() {
        var id = UUID.randomUUID();
        write("insert into job (id, created_at, updated_at, kind, asker_subject, asker, state, lease, lease_until)"
                + " values ('%s', now(), now(), 'ROTATE_ELSEWHERE', 'x', '{}', 'RUNNING', '%s', now() + interval '1 day')"
                        .formatted(id, UUID.randomUUID()));
        write("insert into key_rotation (id, to_key, dry_run) values ('%s', 2, false)".formatted(id));
        return id;
    }

    private EncryptedTable rejectedRows() {
        return tables.all().stream()
                .filter(table -> table.name().equals("job_rejected_row"))
                .findFirst()
                .orElseThrow();
    }

    private void rows(int from, int to, PersonalDataCipher cipher) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int row = from; row <= to; row++) {
                session.createNativeMutationQuery(
                                "insert into job_rejected_row (job_id, row_number, cells) values (:job, :row, :cells)")
                        .setParameter("job", file)
                        .setParameter("row", row)
                        .setParameter("cells", cipher.encrypt(text(row)))
                        .executeUpdate();
            }
        });
    }

    private void pieces(int many) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int piece = 0; piece < many; piece++) {
                session.createNativeMutationQuery(
                                "insert into job_file_piece (job_id, number, content) values (:job, :number, :content)")
                        .setParameter("job", file)
                        .setParameter("number", piece)
                        .setParameter("content", FIRST_KEY.encrypt("piece".getBytes(StandardCharsets.UTF_8)))
                        .executeUpdate();
            }
        });
    }

    private void update(int row, byte[] cells) {
        session.createNativeMutationQuery(
                        "update job_rejected_row set cells = :cells where job_id = :job and row_number = :row")
                .setParameter("cells", cells)
                .setParameter("job", file)
                .setParameter("row", row)
                .executeUpdate();
    }

    private List<byte[]> stored(String sql) {
        return new ArrayList<>(QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(sql.formatted(file), byte[].class)
                        .getResultList()));
    }

    private void write(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    private static String text(int row) {
        return "[\"张三丰\", \"" + row + "\"]";
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
