package cn.gonghui.kit.journal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.TestIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What the journal writes. */
@KitTest
class JournalTest {

    private static final Instant THEN = Instant.parse("2024-05-28T06:30:00Z");

    @Inject
    Journal journal;

    @Inject
    Session session;

    @Test
    void an_event_and_its_audit_row_are_written_with_the_change() {
        var lamp = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> journal.record(new LampLit(lamp, THEN, 40), null, new Lamp(40)));

        var row = audit(lamp).getFirst();
        assertEquals("lamp.lit", row[0]);
        assertEquals("lamp", row[1]);
        assertEquals("system", row[2]);
        assertEquals(null, row[3]);
        assertEquals("{\"watts\": 40}", row[4]);
        assertEquals(THEN, row[5]);
        assertEquals(List.of("{\"watts\": 40}"), events(lamp));
    }

    @Test
    void the_audit_row_of_a_request_says_who_asked_and_from_where() {
        var lamp = UUID.randomUUID();
        var organization = UUID.randomUUID();
        var token = TestIssuer.token()
                .role("officer", "auditor")
                .organization(organization)
                .subject("keeper");
        given().auth()
                .oauth2(token.build())
                .header("X-Request-Id", "lamp-" + lamp)
                .put("/v1/lamps/" + lamp)
                .then()
                .statusCode(204);

        var row = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                        select actor_subject, actor_roles, actor_organization_id, address, request_id
                        from audit_record where object_id = :object
                        """, Object[].class)
                        .setParameter("object", lamp)
                        .getSingleResult());
        assertEquals(TestIssuer.url() + "|keeper", row[0]);
        assertEquals("auditor officer", row[1]);
        assertEquals(organization, row[2]);
        assertEquals("127.0.0.1", row[3]);
        assertEquals("lamp-" + lamp, row[4]);
    }

    @Test
    void what_is_rolled_back_leaves_neither() {
        var lamp = UUID.randomUUID();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.record(new LampLit(lamp, THEN, 40), null, new Lamp(40));
                    session.flush();
                    throw new IllegalStateException("after all not");
                }));
        assertEquals(List.of(), events(lamp));
        assertEquals(List.of(), audit(lamp));
    }

    @Test
    void nothing_is_recorded_outside_a_transaction() {
        var event = new LampLit(UUID.randomUUID(), THEN, 40);
        assertThrows(TransactionalException.class, () -> journal.record(event, null, null));
    }

    @Test
    void a_reason_is_kept_without_an_event() {
        var lamp = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> journal.audit("lamp.reveal", "lamp", lamp, null, null, null, "asked by its owner"));
        assertEquals("asked by its owner", audit(lamp).getFirst()[6]);
        assertEquals(List.of(), events(lamp));
    }

    @Test
    void of_what_somebody_wrote_about_a_person_the_trail_tells_the_length_only() {
        var lamp = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> journal.audit("lamp.praised", "lamp", lamp, null, null, new Praise("张三丰所赠", null, 5)));
        assertEquals(
                "{\"by\": null, \"text\": \"(5)\", \"stars\": 5}", audit(lamp).getFirst()[4]);
    }

    record Praise(@FreeText String text, @FreeText String by, int stars) {}

    @Test
    void the_application_changes_no_audit_row() {
        for (var change : List.of("update audit_record set reason = ''", "delete from audit_record")) {
            assertThrows(
                    JDBCException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> session.createNativeMutationQuery(change).executeUpdate()));
        }
    }

    @Test
    void a_type_of_another_form_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> EventType.parse("LampLit"));
        assertEquals("lamp.lit", EventType.parse("cn.gonghui.probe.lamp.lit.v1").action());
    }

    private List<String> events(UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select cast(data as text) from event where subject = :subject", String.class)
                        .setParameter("subject", subject)
                        .getResultList());
    }

    private List<Object[]> audit(UUID object) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                        select action, object_type, actor_subject, cast(before as text), cast(after as text),
                               occurred_at, reason
                        from audit_record where object_id = :object
                        """, Object[].class)
                        .setParameter("object", object)
                        .getResultList());
    }

    record Lamp(int watts) {}

    record LampLit(UUID subject, Instant occurredAt, int watts) implements DomainEvent {

        @Override
        public String type() {
            return "cn.gonghui.probe.lamp.lit.v1";
        }

        @Override
        public UUID organizationId() {
            return null;
        }
    }
}
