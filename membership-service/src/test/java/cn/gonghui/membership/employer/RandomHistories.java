package cn.gonghui.membership.employer;

import cn.gonghui.membership.OwnerConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Rewrites the past of employers, of their unions and of these unions' members at random, a statement at a time. */
final class RandomHistories {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 70;
    private static final String OVERLAPS = "23P01";
    private static final String TAKEN = "23505";
    private static final List<Integer> HEADCOUNTS = List.of(1, 24, 25, 60, 99, 100, 400);
    private static final List<String> SECTORS =
            List.of("PUBLIC_INSTITUTION", "STATE_OWNED", "NON_PUBLIC", "NEW_SOCIAL");
    private static final List<String> DIVISIONS = List.of("110117001", "110117", "110118001", "110119");

    private final Random random;
    private final List<UUID> employers;
    private final List<UUID> unions;
    private final List<UUID> members;

    RandomHistories(long seed, List<UUID> employers, List<UUID> unions, List<UUID> members) {
        this.random = new Random(seed);
        this.employers = employers;
        this.unions = unions;
        this.members = members;
    }

    /** So many changes, each a transaction of its own. */
    void change(int times) throws SQLException {
        try (var connection = OwnerConnection.open()) {
            for (int i = 0; i < times; i++) {
                change(connection, any(changes()));
            }
        }
    }

    /** A change that the constraints do not allow is none. */
    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            if (!refused.getSQLState().equals(OVERLAPS)
                    && !refused.getSQLState().equals(TAKEN)) {
                throw refused;
            }
        }
    }

    private List<String> changes() {
        var employer = any(employers);
        var union = any(unions);
        var member = any(members);
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var later = day.plusDays(1 + random.nextInt(20));
        var until = random.nextInt(3) == 0 ? "null" : "'" + later + "'";
        return List.of(
                dated("headcount", employer, day, any(HEADCOUNTS).toString()),
                dated("sector", employer, day, "'" + any(SECTORS) + "'"),
                dated("division", employer, day, "'" + any(DIVISIONS) + "'"),
                "insert into employer_union (employer_id, joined_on, left_on, union_id) values ('%s', '%s', %s, '%s')"
                        .formatted(employer, day, until, union),
                "insert into employer_union (employer_id, joined_on, left_on, union_id) values ('%s', '%s', %s, '%s')"
                        .formatted(employer, day, until, union),
                "delete from employer_union where employer_id = '%s' and joined_on < '%s'".formatted(employer, day),
                "update employer_union set union_id = '%s', left_on = joined_on + %d where employer_id = '%s'"
                        .formatted(union, 1 + random.nextInt(9), employer),
                "update organization set status = 'PREPARING', established_on = null, ended_on = null where id = '%s'"
                        .formatted(union),
                "update organization set status = 'ACTIVE', established_on = '%s', ended_on = null where id = '%s'"
                        .formatted(day, union),
                "update organization set status = 'DISSOLVED', established_on = null, ended_on = '%s' where id = '%s'"
                        .formatted(day, union),
                "update member_standing set from_on = '%s', organization_id = '%s' where member_id = '%s' and until_on is null"
                        .formatted(day, union, member),
                "insert into member_standing values ('%s', '%s', '%s', 'ACTIVE', '%s', '%s')"
                        .formatted(UUID.randomUUID(), member, union, day, later),
                "delete from member_standing where member_id = '%s' and until_on < '%s'".formatted(member, later));
    }

    private static String dated(String fact, UUID employer, LocalDate day, String value) {
        var column = fact.equals("division") ? "division_code" : fact;
        return "insert into employer_%1$s (employer_id, effective_on, %2$s) values ('%3$s', '%4$s', %5$s) "
                        .formatted(fact, column, employer, day, value)
                + "on conflict (employer_id, effective_on) do update set %1$s = excluded.%1$s".formatted(column);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
