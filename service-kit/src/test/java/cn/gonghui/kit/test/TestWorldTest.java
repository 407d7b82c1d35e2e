package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TestWorldTest {

    @Test
    void a_fresh_database_keeps_each_service_to_its_own_schema() throws Exception {
        var database = TestDatabase.create("training");
        database.bootstrap(TestDatabase.roles("membership"));
        database.bootstrap(TestDatabase.roles("membership"));

        try (var owner = database.asOwner();
                var application = database.asApplication();
                var asOwner = owner.createStatement();
                var asApplication = application.createStatement()) {
            asOwner.execute("CREATE TABLE thing (id uuid PRIMARY KEY)");
            asOwner.execute("GRANT SELECT ON thing TO training_app");
            assertTrue(asApplication.execute("SELECT * FROM thing"));
            for (var forbidden : List.of(
                    "CREATE TABLE other (id int)",
                    "CREATE TABLE public.other (id int)",
                    "CREATE TABLE membership.other (id int)",
                    "CREATE TEMPORARY TABLE other (id int)",
                    "INSERT INTO thing VALUES (gen_random_uuid())")) {
                var refusal = assertThrows(SQLException.class, () -> asApplication.execute(forbidden), forbidden);
                assertEquals("42501", refusal.getSQLState(), forbidden);
            }
            assertThrows(SQLException.class, () -> asOwner.execute("CREATE TABLE membership.other (id int)"));
        }
    }

    @Test
    void text_sorts_by_code_point_and_folds_beyond_ascii() throws Exception {
        try (var application = TestDatabase.create("training").asApplication();
                var statement = application.createStatement();
                var row =
                        statement.executeQuery("SELECT lower('ÄÉ'), '工' < '会' , current_setting('server_encoding')")) {
            assertTrue(row.next());
            assertEquals("äé", row.getString(1));
            assertEquals("UTF8", row.getString(3));
        }
    }

    @Test
    void an_exclusion_constraint_over_id_and_period_needs_no_search_path() throws Exception {
        try (var owner = TestDatabase.create("training").asOwner();
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE term (id uuid, period daterange, "
                    + "CONSTRAINT term_period_ex EXCLUDE USING gist (id WITH =, period WITH &&))");
        }
    }

    @Test
    void a_token_verifies_with_the_key_that_the_issuer_publishes() throws Exception {
        var organization = UUID.randomUUID();
        var token = SignedJWT.parse(TestIssuer.token()
                .role("officer")
                .organization(organization)
                .scope("feeds")
                .build());

        var keys = JWKSet.load(URI.create(TestIssuer.url() + "/jwks").toURL());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertTrue(token.verify(new RSASSAVerifier(key)));
        var claims = token.getJWTClaimsSet();
        assertEquals(TestIssuer.url(), claims.getIssuer());
        assertEquals(List.of("gonghui-suite"), claims.getAudience());
        assertEquals(List.of("officer"), claims.getStringListClaim("groups"));
        assertEquals(organization.toString(), claims.getStringClaim("org_id"));
        assertEquals("feeds", claims.getStringClaim("scope"));
    }
}
