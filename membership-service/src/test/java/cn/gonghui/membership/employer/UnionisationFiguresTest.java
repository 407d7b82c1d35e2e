package cn.gonghui.membership.employer;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kept figures of unionisation against the histories of employers, unions and members. */
@MembershipTest
class UnionisationFiguresTest {

    private static final String KEPT = """
            select ('x' || left(md5(string_agg(kept, ';' order by kept)), 15))::bit(60)::bigint
            from (
                select t::text as kept from tally_employer t
                union all select t::text from tally_union t
                union all select t::text from tally_unionisation t where (employers, unionised, headcount, members) <> (0, 0, 0, 0)
            ) all_of_it
            """;

    private final Calls admin = Calls.admin();
    private final long seed = ThreadLocalRandom.current().nextLong();
    private UUID district;
    private List<UUID> unions;
    private List<UUID> members;
    private List<UUID> employers;

    @BeforeEach
    void enter_unions_and_employers() {
        district = Tree.enter("平谷区总工会", "DISTRICT_FEDERATION", Tree.municipal(), "110117");
        unions = Stream.of("ENTERPRISE_UNION", "ENTERPRISE_UNION", "JOINT_UNION", "JOINT_UNION")
                .map(kind -> Tree.enter("某某公司工会", kind, district, "110117001"))
                .toList();
        members =
                IntStream.range(0, 12).mapToObj(i -> member(unions.get(i % 4))).toList();
        employers = IntStream.range(0, 8)
                .mapToObj(i -> Employers.register(10 + 20 * i, "110117001"))
                .toList();
    }

    @Test
    void figures_reconcile_with_random_histories_before_while_and_after_they_are_folded() throws Exception {
        var histories = histories(0);
        for (int round = 0; round < 4; round++) {
            histories.change(40);
            assertReconciled();
            fold(15);
            assertReconciled();
            foldAll();
            assertReconciled();
        }
    }

    @Test
    void figures_reconcile_at_every_moment_while_many_rewrite_the_past_and_notes_are_folded() throws Exception {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var histories = histories(i);
            tasks.add(() -> {
                histories.change(150);
                return null;
            });
        }
        tasks.add(() -> {
            for (int k = 0; k < 100; k++) {
                fold(7);
            }
            return null;
        });
        tasks.add(() -> {
            for (int k = 0; k < 5; k++) {
                assertReconciled();
            }
            return null;
        });
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        assertReconciled();
    }

    @Test
    void what_was_folded_bit_by_bit_is_what_the_rows_make_anew() throws Exception {
        histories(0).change(150);
        fold(10);
        histories(1).change(50);
        foldAll();
        var folded = OwnerConnection.number(KEPT);
        OwnerConnection.execute("select tally_again()");
        assertEquals(OwnerConnection.number(KEPT), folded, "seed " + seed);
        assertReconciled();
    }

    @Test
    void employers_and_members_of_a_merged_union_count_with_the_union_that_took_them() throws Exception {
        join(employers.get(5), unions.get(0), "2023-02-01");
        join(employers.get(6), unions.get(1), "2023-02-01");
        join(employers.get(0), unions.get(2), "2023-02-01");
        foldAll();
        admin.transition("/v1/organizations/" + unions.get(0) + "/merge", 0, Map.of("intoId", unions.get(1)))
                .statusCode(200);
        assertReconciled();
        foldAll();
        assertReconciled();

        var other = Tree.enter("密云区总工会", "DISTRICT_FEDERATION", Tree.municipal(), "110118");
        admin.transition("/v1/organizations/" + unions.get(2) + "/move", 0, Map.of("parentId", other))
                .statusCode(200);
        admin.put("/v1/employers/" + employers.get(0) + "/divisions/2024-01-01", 1, Map.of("divisionCode", "110118001"))
                .statusCode(200);
        assertReconciled();
        foldAll();
        assertReconciled();
    }

    @Test
    void kept_and_counted_figures_are_the_same_over_http() {
        // a district where nobody rewrites histories past the rows of what holds now
        join(Employers.register(110, "110109001"), unions.get(0), "2023-02-01");
        join(Employers.register(10, "110109001"), unions.get(2), "2023-03-01");
        Employers.register(30, "110109002");
        for (var day : List.of("2023-01-31", "2023-02-28", "2023-12-31")) {
            // no employer has 11 to 24 workers, so that who has 11 has 25; only the latter is kept
            var counted = figures(11, day).extract();
            figures(25, day)
                    .body("employers", equalTo(counted.<Integer>path("employers")))
                    .body("unionised", equalTo(counted.<Integer>path("unionised")))
                    .body("headcount", equalTo(counted.<Integer>path("headcount")))
                    .body("members", equalTo(counted.<Integer>path("members")));
        }
    }

    @Test
    void a_change_that_nobody_noted_is_missing_until_all_is_made_anew() throws Exception {
        foldAll();
        OwnerConnection.execute("alter table employer_headcount disable trigger employer_headcount_tallied");
        try {
            OwnerConnection.execute(
                    "update employer_headcount set headcount = 0 where employer_id = '" + employers.get(7) + "'");
        } finally {
            OwnerConnection.execute("alter table employer_headcount enable trigger employer_headcount_tallied");
        }
        assertNotEquals(0, differences());

        OwnerConnection.execute("select tally_again()");
        assertReconciled();
    }

    private RandomHistories histories(int number) {
        return new RandomHistories(seed + number, employers, unions, members);
    }

    private UUID member(UUID union) {
        return UUID.fromString(admin.post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void join(UUID employer, UUID union, String joinedOn) {
        admin.put("/v1/employers/" + employer + "/unions/" + joinedOn, 0, Map.of("unionId", union))
                .statusCode(200);
    }

    private ValidatableResponse figures(int minHeadcount, String day) {
        return admin.get(
                        "/v1/statistics/unionisation?divisionCode=110109&minHeadcount={least}&asOf={day}",
                        minHeadcount,
                        day)
                .statusCode(200);
    }

    private void assertReconciled() throws IOException {
        assertEquals(0, differences(), "seed " + seed);
    }

    private static long differences() throws IOException {
        try (var query = UnionisationFiguresTest.class.getResourceAsStream("/unionisation/differences.sql")) {
            return OwnerConnection.number(new String(query.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void fold(int most) {
        OwnerConnection.execute("select tally_fold(" + most + ")");
    }

    /** Whoever else is folding is not waited for; its notes are gone all the same. */
    private static void foldAll() {
        while (OwnerConnection.number(
                        "select (select count(*) from tally_change) + (select count(*) from tally_employer_change)")
                > 0) {
            fold(5_000);
        }
    }
}
