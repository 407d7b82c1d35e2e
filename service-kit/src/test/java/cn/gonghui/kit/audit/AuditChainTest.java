package cn.gonghui.kit.audit;

import static cn.gonghui.kit.test.OwnerConnection.execute;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.audit.AuditFinding.Kind;
import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.OwnerConnection;
import cn.gonghui.kit.test.TestIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tampering, done by the owner of the database, as the application has no right to it. */
@KitTest
class AuditChainTest {

    @Inject
    Trail trail;

    @Inject
    AuditRetention retention;

    @Inject
    Session session;

    private List<UUID> records;
    private UUID third;
    private long place;

    @BeforeEach
    void write_five_records() {
        records = trail.write(UUID.randomUUID(), null, 5);
        trail.chained();
        third = records.get(2);
        place = trail.position(third);
        assertEquals(List.of(), trail.verify());
    }

    @Test
    void a_changed_record_is_found() {
        execute("update audit_record set reason = 'nothing' where id = '" + third + "'");
        assertEquals(List.of(new AuditFinding(Kind.CHANGED, place, third)), trail.verify());
        execute("update audit_record set reason = 'number 3' where id = '" + third + "'");
    }

    @Test
    void a_record_that_is_gone_is_found() {
        execute(
                "create table kept as select * from audit_record where id = '" + third + "'",
                "delete from audit_record where id = '" + third + "'");
        assertEquals(List.of(new AuditFinding(Kind.MISSING, place, third)), trail.verify());
        execute(
                "alter table audit_record disable trigger user",
                "insert into audit_record select * from kept",
                "alter table audit_record enable trigger user",
                "drop table kept");
    }

    @Test
    void a_record_that_went_with_its_link_leaves_a_gap() {
        execute(
                "create table kept as select * from audit_record where id = '" + third + "'",
                "create table kept_link as select * from audit_chain where record_id = '" + third + "'",
                "delete from audit_record where id = '" + third + "'",
                "delete from audit_chain where record_id = '" + third + "'");
        assertEquals(
                List.of(Kind.GAP),
                trail.verify().stream().map(AuditFinding::kind).toList());
        assertEquals(place + 1, trail.verify().getFirst().position());
        execute(
                "insert into audit_chain select * from kept_link",
                "alter table audit_record disable trigger user",
                "insert into audit_record select * from kept",
                "alter table audit_record enable trigger user",
                "drop table kept, kept_link");
    }

    @Test
    void a_record_put_in_past_the_chain_is_found() {
        var intruder = UUID.randomUUID();
        execute(
                "alter table audit_record disable trigger user",
                "insert into audit_record (id, actor_subject, actor_roles, action, object_type, occurred_at, recorded_at)"
                        + " select '" + intruder + "', 'system', '', 'lamp.lit', 'lamp', occurred_at, recorded_at"
                        + " from audit_record where id = '" + third + "'",
                "alter table audit_record enable trigger user");
        assertEquals(List.of(new AuditFinding(Kind.UNLINKED, null, intruder)), trail.verify());
        execute("delete from audit_record where id = '" + intruder + "'");
    }

    @Test
    void a_link_made_anew_breaks_the_next_one() {
        execute(
                "update audit_record set reason = 'nothing' where id = '" + third + "'",
                "update audit_chain c set hash = audit_link(before.hash, c.position, r)"
                        + " from audit_chain before, audit_record r"
                        + " where c.record_id = '" + third + "' and r.id = c.record_id"
                        + " and before.position = c.position - 1");
        assertEquals(List.of(new AuditFinding(Kind.CHANGED, place + 1, records.get(3))), trail.verify());
        execute(
                "update audit_record set reason = 'number 3' where id = '" + third + "'",
                "update audit_chain c set hash = audit_link(before.hash, c.position, r)"
                        + " from audit_chain before, audit_record r"
                        + " where c.record_id = '" + third + "' and r.id = c.record_id"
                        + " and before.position = c.position - 1");
    }

    @Test
    void verification_goes_on_from_where_a_call_ended() {
        given().auth()
                .oauth2(TestIssuer.token().role("auditor").build())
                .queryParam("from", place)
                .queryParam("to", place + 1)
                .get("/v1/audit-chain/verification")
                .then()
                .statusCode(200)
                .body("from", equalTo((int) place))
                .body("to", equalTo((int) place + 1))
                .body("intact", equalTo(true))
                .body("nextFrom", equalTo(null))
                .body("hash", notNullValue());
        given().auth()
                .oauth2(TestIssuer.token().role("auditor").build())
                .queryParam("from", 5)
                .queryParam("to", 4)
                .get("/v1/audit-chain/verification")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/to"));
    }

    @Test
    void the_application_changes_neither_records_nor_links() {
        for (var change : List.of(
                "update audit_chain set hash = hash",
                "delete from audit_chain",
                "insert into audit_chain select * from audit_chain",
                "delete from audit_unchained",
                "delete from audit_anchor",
                "update audit_record set reason = ''",
                "delete from audit_record")) {
            assertThrows(
                    JDBCException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> session.createNativeMutationQuery(change).executeUpdate()),
                    change);
        }
    }

    @Test
    void the_database_refuses_to_purge_what_is_younger_than_180_days() {
        var young = Instant.now().minus(Duration.ofDays(179));
        assertThrows(RuntimeException.class, () -> retention.purge(young));
        assertThrows(SQLException.class, () -> {
            try (var owner = OwnerConnection.open();
                    var statement = owner.createStatement()) {
                statement.execute("select purge_audit_records(now() - interval '179 days', 10)");
            }
        });
        assertEquals(List.of(), trail.verify());
    }

    @Test
    void a_purge_leaves_a_chain_that_is_verified_from_its_anchor() {
        execute("update audit_chain set chained_at = now() - interval '200 days' where position <= " + place);
        var removed = 0;
        for (int some; (some = retention.purge(Instant.now().minus(Duration.ofDays(190)))) > 0; ) {
            removed += some;
        }
        assertTrue(removed >= 3, "removed " + removed);
        trail.chained();

        assertEquals(List.of(), trail.verify());
        assertEquals(place + 1, trail.position(records.get(3)));
        assertEquals(
                records.subList(3, 5),
                QuarkusTransaction.requiringNew()
                        .call(() -> session.createNativeQuery(
                                        "select id from audit_record where id in (:records) order by id", UUID.class)
                                .setParameterList("records", records)
                                .getResultList()));
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> session.createNativeQuery(
                                        "select count(*) from audit_record where action = 'audit-trail.purged'",
                                        Long.class)
                                .getSingleResult()));
    }

    @Test
    void what_has_been_tampered_with_is_not_purged() {
        execute(
                "update audit_chain set chained_at = now() - interval '200 days' where position <= " + place,
                "update audit_record set reason = 'nothing' where id = '" + third + "'");
        assertThrows(RuntimeException.class, () -> retention.purge(Instant.now().minus(Duration.ofDays(190))));
        execute(
                "update audit_record set reason = 'number 3' where id = '" + third + "'",
                "update audit_chain set chained_at = now()");
    }
}
