package cn.gonghui.kit.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The table {@code sandbox_clock}: one row where the clock is set, none where real time holds. */
@ApplicationScoped
class SandboxClockTable {

    private final DataSource database;

    SandboxClockTable(DataSource database) {
        this.database = database;
    }

    ClockSetting read() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select offset_nanos, frozen_at from sandbox_clock");
                var row = select.executeQuery()) {
            if (!row.next()) {
                return ClockSetting.REAL_TIME;
            }
            var frozenAt = row.getObject("frozen_at", OffsetDateTime.class);
            return frozenAt != null
                    ? new ClockSetting.Frozen(frozenAt.toInstant())
                    : new ClockSetting.Shifted(Duration.ofNanos(row.getLong("offset_nanos")));
        } catch (SQLException outOfReach) {
            throw new PersistenceException(outOfReach);
        }
    }

    void write(ClockSetting setting) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into sandbox_clock (offset_nanos, frozen_at, frozen) values (?, ?, ?)
                        on conflict (singleton) do update set offset_nanos = excluded.offset_nanos,
                            frozen_at = excluded.frozen_at, frozen = excluded.frozen, updated_at = now()""")) {
            switch (setting) {
                case ClockSetting.Shifted(Duration offset) -> {
                    upsert.setLong(1, offset.toNanos());
                    upsert.setNull(2, Types.TIMESTAMP_WITH_TIMEZONE);
                    upsert.setBoolean(3, false);
                }
                case ClockSetting.Frozen(var moment) -> {
                    upsert.setNull(1, Types.BIGINT);
                    upsert.setObject(2, moment.atOffset(ZoneOffset.UTC));
                    upsert.setBoolean(3, true);
                }
            }
            upsert.executeUpdate();
        } catch (SQLException outOfReach) {
            throw new PersistenceException(outOfReach);
        }
    }

    void clear() {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from sandbox_clock")) {
            delete.executeUpdate();
        } catch (SQLException outOfReach) {
            throw new PersistenceException(outOfReach);
        }
    }
}
