package cn.gonghui.kit.probe.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.OwnerConnection;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.Unguarded;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KitTest
class JobTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Session session;
    private String token;
    private UUID organization;

    JobTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void sign_in() {
        organization = UUID.randomUUID();
        token = TestIssuer.token().role("officer").organization(organization).build();
    }

    @Test
    void a_job_is_done_step_by_step_in_the_name_of_who_asked() {
        var id = UUID.randomUUID();
        ask(id);
        var job = over(id);
        assertEquals("SUCCEEDED", job.getString("state"));
        assertEquals(TallyWork.STEPS, job.getInt("counts.counted"));
        assertEquals(job.getString("requestedBy") + " " + organization, TallyWork.DONE_BY.get(id));
        assertEquals(
                TallyWork.STEPS,
                number("select count(*) from audit_record where action = 'tally.counted' and actor_roles = 'officer' "
                        + "and address is not null and object_id = '" + id + "'"));
    }

    @Test
    void a_worker_that_has_lost_its_lease_leaves_nothing_behind_and_another_goes_on() {
        var id = UUID.randomUUID();
        var seen = new CopyOnWriteArrayList<Integer>();
        TallyWork.BEFORE_STEP.put(id, step -> {
            seen.add(step);
            if (step == 3 && seen.stream().filter(earlier -> earlier == 3).count() == 1) {
                lose(id);
            }
        });
        ask(id);
        assertEquals("SUCCEEDED", over(id).getString("state"));
        assertEquals(List.of(1, 2, 3, 3, 4, 5), seen);
        assertEquals(TallyWork.STEPS, number("select count(*) from job_row_key where job_id = '" + id + "'"));
    }

    /** The kit's own code, where no worker is asked for its lease and nothing else keeps a step from being done twice. */
    @Test
    void control_without_the_lease_two_workers_do_the_same_steps() {
        var id = UUID.randomUUID();
        var third = new CountDownLatch(2);
        TallyWork.AT_STEP.put(id, step -> {
            if (step == 3) {
                if (third.getCount() == 2) {
                    lose(id);
                }
                third.countDown();
                await(third);
            }
        });
        OwnerConnection.execute("alter table job_row_key drop constraint job_row_key_pk");
        Unguarded.begin();
        try {
            ask(id);
            over(id);
            org.awaitility.Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() ->
                            number("select count(*) from job_row_key where job_id = '" + id + "'") > TallyWork.STEPS);
        } finally {
            Unguarded.end();
            OwnerConnection.execute(
                    "delete from job_row_key where job_id = '" + id + "'",
                    "alter table job_row_key add constraint job_row_key_pk primary key (job_id, key)");
        }
    }

    @Test
    void a_step_that_fails_is_tried_again_and_a_refusal_ends_the_job() {
        var failing = UUID.randomUUID();
        var failures = new ArrayList<Integer>();
        TallyWork.BEFORE_STEP.put(failing, step -> {
            if (step == 2 && failures.isEmpty()) {
                failures.add(step);
                throw new IllegalStateException("once");
            }
        });
        ask(failing);
        assertEquals("SUCCEEDED", over(failing).getString("state"));
        var refused = UUID.randomUUID();
        TallyWork.BEFORE_STEP.put(refused, step -> {
            if (step == 4) {
                throw KitProblem.DUPLICATE.refuse();
            }
        });
        ask(refused);
        var job = over(refused);
        assertEquals("FAILED", job.getString("state"));
        assertEquals("duplicate", job.getString("failure.code"));
        assertEquals(3, number("select count(*) from job_row_key where job_id = '" + refused + "'"));
    }

    @Test
    void cancelled_it_ends_before_its_next_step() throws InterruptedException {
        var id = UUID.randomUUID();
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        TallyWork.BEFORE_STEP.put(id, step -> {
            if (step == 2) {
                reached.countDown();
                await(goOn);
            }
        });
        ask(id);
        reached.await();
        request().post("/v1/jobs/{id}/cancel", id).then().statusCode(200);
        goOn.countDown();
        var job = over(id);
        assertEquals("CANCELLED", job.getString("state"));
        assertEquals(2, job.getInt("done"));
        request().post("/v1/jobs/{id}/cancel", id).then().statusCode(409).body("code", equalTo("job-ended"));
    }

    @Test
    void many_watch_without_holding_a_thread_or_a_connection_and_hear_of_the_end() throws InterruptedException {
        var id = UUID.randomUUID();
        var goOn = new CountDownLatch(1);
        TallyWork.BEFORE_STEP.put(id, step -> {
            if (step == 2) {
                await(goOn);
            }
        });
        ask(id);
        try (var client = HttpClient.newHttpClient()) {
            var watchers = Stream.generate(() -> watch(client, id)).limit(300).toList();
            for (int round = 0; round < 20; round++) {
                request().get("/v1/jobs/{id}", id).then().statusCode(200);
            }
            goOn.countDown();
            for (var watcher : watchers) {
                assertTrue(watcher.join().contains("\"state\":\"SUCCEEDED\""));
            }
        }
    }

    @Test
    void ones_own_jobs_are_listed_and_anothers_do_not_exist() {
        var id = UUID.randomUUID();
        ask(id);
        over(id);
        request().get("/v1/jobs?sort=-createdAt").then().body("items.id", hasItem(id.toString()));
        var stranger =
                TestIssuer.token().role("officer").organization(organization).build();
        for (var path : List.of("/v1/jobs/{id}", "/v1/jobs/{id}/progress")) {
            given().auth().oauth2(stranger).get(path, id).then().statusCode(404);
        }
    }

    private CompletableFuture<String> watch(HttpClient client, UUID id) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/jobs/" + id + "/progress"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }

    /** As after a kill, seen from the database. */
    private void lose(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update job set lease = gen_random_uuid(), lease_until = clock_timestamp() - interval '1 second' "
                                        + "where id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private void ask(UUID id) {
        request().queryParam("id", id).post("/v1/tallies").then().statusCode(204);
    }

    private io.restassured.specification.RequestSpecification request() {
        return given().auth().oauth2(token);
    }

    private JsonPath over(UUID id) {
        return org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> request()
                                .get("/v1/jobs/{id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        job -> job.get("finishedAt") != null);
    }

    private int number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(sql, Long.class)
                        .getSingleResult()
                        .intValue());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
