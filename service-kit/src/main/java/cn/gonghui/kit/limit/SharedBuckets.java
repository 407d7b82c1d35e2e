package cn.gonghui.kit.limit;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Buckets in the database, so that a limit holds over all instances. A request is one statement that commits by itself: a
 * caller's requests meet at one row for that long, and nobody else's. The table is unlogged, so nothing is flushed to
 * disk for it; after a crash everybody starts afresh.
 */
@Singleton
class SharedBuckets implements Buckets {

    /** The row's time is when the whole allowance is free again; a request moves it on by one interval. */
    private static final String TAKE = """
            with asked as (
                select cast(? as bytea) as caller, statement_timestamp() as now,
                       cast(? as bigint) * interval '1 microsecond' as step,
                       cast(? as bigint) * interval '1 microsecond' as period
            ), taken as (
                insert into rate_limit as held (caller_hash, free_at)
                select caller, now + step from asked
                on conflict (caller_hash) do update
                    set free_at = greatest(held.free_at, excluded.free_at - (select step from asked)) + (select step from asked)
                    where greatest(held.free_at, excluded.free_at - (select step from asked)) + (select step from asked)
                          <= (select now + period from asked)
                returning free_at
            )
            select true, extract(epoch from taken.free_at - asked.now) * 1000000 from taken cross join asked
            union all
            select false, extract(epoch from held.free_at - asked.now) * 1000000
            from rate_limit held join asked on held.caller_hash = asked.caller
            where not exists (select from taken)
            """;

    private final DataSource database;

    SharedBuckets(DataSource database) {
        this.database = database;
    }

    @Override
    public Allowance take(byte[] caller, Limit limit) {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setBytes(1, caller);
            take.setLong(2, micros(limit.interval()));
            take.setLong(3, micros(limit.period()));
            try (var row = take.executeQuery()) {
                // none where another request made the row after this statement had looked
                return row.next()
                        ? Allowance.of(limit, Duration.ofNanos(row.getLong(2) * 1_000), row.getBoolean(1))
                        : Allowance.of(limit, limit.period(), false);
            }
        } catch (SQLException outOfReach) {
            throw new PersistenceException(outOfReach);
        }
    }

    /** What is wholly free again says no more than no row; returns how many rows went. */
    int forget() {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from rate_limit where free_at < now()")) {
            return delete.executeUpdate();
        } catch (SQLException outOfReach) {
            throw new PersistenceException(outOfReach);
        }
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
