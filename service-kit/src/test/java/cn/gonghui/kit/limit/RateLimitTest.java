package cn.gonghui.kit.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.OwnerConnection;
import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.TestIssuer;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The probe's limits are ten an hour. */
@KitTest
class RateLimitTest {

    private static final String LIMIT = "10/PT1H";
    private static final int ALLOWED = 10;
    private static final String NAMED = "/v1/guarded?name=x";

    @Inject
    SharedBuckets buckets;

    @Inject
    RateLimits limits;

    @BeforeEach
    void everybody_starts_afresh() {
        OwnerConnection.execute("delete from rate_limit");
    }

    @Test
    void a_caller_over_the_limit_is_told_when_to_come_again_and_nobody_else_is_refused() {
        var caller = UUID.randomUUID().toString();
        search(caller)
                .then()
                .statusCode(200)
                .body(equalTo("found on a worker"))
                .header("RateLimit-Limit", "10")
                .header("RateLimit-Remaining", "9")
                .header("RateLimit-Reset", "360")
                .header("RateLimit-Policy", "10;w=3600");
        IntStream.range(1, ALLOWED).forEach(n -> search(caller).then().statusCode(200));
        for (var again = 0; again < 3; again++) {
            search(caller)
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .body("code", equalTo("too-many-requests"))
                    .header("Retry-After", matchesPattern("3\\d\\d"))
                    .header("RateLimit-Remaining", "0");
        }
        search(UUID.randomUUID().toString()).then().statusCode(200);
    }

    @Test
    void another_address_in_a_header_does_not_help() {
        IntStream.range(0, ALLOWED).forEach(n -> given().get(NAMED).then().statusCode(200));
        forwarded("X-Forwarded-For", "203.0.113.9").get(NAMED).then().statusCode(429);
        forwarded("Forwarded", "for=203.0.113.9").get(NAMED).then().statusCode(429);
        as(UUID.randomUUID().toString(), "member").get(NAMED).then().statusCode(200);
    }

    @Test
    void whose_work_it_is_and_who_does_not_search_is_not_limited() {
        var officer = UUID.randomUUID().toString();
        var member = UUID.randomUUID().toString();
        IntStream.range(0, 2 * ALLOWED).forEach(n -> {
            as(officer, "officer").get(NAMED).then().statusCode(200);
            as(member, "member").get("/v1/guarded").then().statusCode(200);
        });
        IntStream.range(0, ALLOWED)
                .forEach(n -> as(member, "member").get(NAMED).then().statusCode(200));
        as(member, "member").get(NAMED).then().statusCode(429);
    }

    @Test
    void the_services_of_the_suite_are_not_limited() {
        var service = UUID.randomUUID().toString();
        IntStream.range(0, 2 * ALLOWED)
                .forEach(n ->
                        as(service, "service").post("/v1/guarded/search").then().statusCode(200));
    }

    @Test
    void two_instances_under_fire_grant_together_what_one_would() {
        assertEquals(ALLOWED, granted(buckets, buckets));
    }

    @Test
    void two_instances_that_count_for_themselves_grant_twice_as_much() {
        assertEquals(2 * ALLOWED, granted(new OwnBuckets(), new OwnBuckets()));
    }

    @Test
    void what_is_free_again_is_forgotten_and_what_is_used_is_not() {
        limits.take("probe-search", UUID.randomUUID().toString());
        assertEquals(0, buckets.forget());
        OwnerConnection.execute("update rate_limit set free_at = now() - interval '1 second'");
        assertEquals(1, buckets.forget());
    }

    @Test
    void one_more_is_allowed_when_an_interval_has_passed() {
        var caller = UUID.randomUUID().toString();
        var limit = Limit.parse(LIMIT);
        var key = new byte[] {1};
        IntStream.range(0, ALLOWED)
                .forEach(n -> assertTrue(buckets.take(key, limit).granted(), caller));
        assertTrue(!buckets.take(key, limit).granted());
        OwnerConnection.execute("update rate_limit set free_at = free_at - interval '361 seconds'");
        assertTrue(buckets.take(key, limit).granted());
        assertTrue(!buckets.take(key, limit).granted());
    }

    @Test
    void who_owns_an_ipv6_network_is_one_caller() {
        assertEquals(CallerAddress.of("2001:db8:1:2::1"), CallerAddress.of("2001:db8:1:2:ffff::9"));
        assertEquals("203.0.113.9", CallerAddress.of("203.0.113.9"));
    }

    /** How many of 64 requests at once, half of them to each instance, are granted. */
    private long granted(Buckets one, Buckets other) {
        var caller = UUID.randomUUID().toString().getBytes();
        var limit = Limit.parse(LIMIT);
        return Rush.of(64, n -> (n % 2 == 0 ? one : other).take(caller, limit)).stream()
                .filter(Allowance::granted)
                .count();
    }

    private static Response search(String subject) {
        return as(subject, "officer").post("/v1/guarded/search");
    }

    private static RequestSpecification as(String subject, String role) {
        return given().auth()
                .oauth2(TestIssuer.token().role(role).subject(subject).build());
    }

    private static RequestSpecification forwarded(String header, String value) {
        return given().header(header, value);
    }

    /** What an instance would do by itself. */
    private static final class OwnBuckets implements Buckets {

        private final Map<String, Integer> used = new ConcurrentHashMap<>();

        @Override
        public Allowance take(byte[] caller, Limit limit) {
            var count = used.merge(new String(caller), 1, Integer::sum);
            return Allowance.of(
                    limit, limit.interval().multipliedBy(Math.min(count, limit.requests())), count <= limit.requests());
        }
    }
}
