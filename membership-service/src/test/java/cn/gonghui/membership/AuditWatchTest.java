package cn.gonghui.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.membership.organization.Tree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The tests' guard itself: it sees a write without an audit row, in every test of this service. */
@MembershipTest
class AuditWatchTest {

    @Inject
    Session session;

    @Test
    void a_write_without_an_audit_row_does_not_commit() {
        var federation = Tree.municipal();
        var refused = assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> session.createNativeMutationQuery(
                                        "update organization set name = name where id = :id")
                                .setParameter("id", federation)
                                .executeUpdate()));
        assertTrue(told(refused).anyMatch(text -> text.contains("without an audit row")));
    }

    /** What a failure says, with what caused it and what went wrong on the way. */
    private static Stream<String> told(Throwable failure) {
        return failure == null
                ? Stream.empty()
                : Stream.of(
                                Stream.of(String.valueOf(failure.getMessage())),
                                told(failure.getCause()),
                                Stream.of(failure.getSuppressed()).flatMap(AuditWatchTest::told))
                        .flatMap(texts -> texts);
    }

    @Test
    void a_write_leaves_exactly_one_audit_row() {
        var union = Tree.enter("企业工会", "ENTERPRISE_UNION", Tree.municipal(), "110114");
        var records = Calls.auditor()
                .get("/v1/audit-records?objectId=" + union)
                .statusCode(200)
                .extract();
        assertEquals(1, records.<Integer>path("items.size()"));
        assertEquals("organization.created", records.path("items[0].action"));
        assertEquals(union, UUID.fromString(records.path("items[0].after.id")));
    }
}
