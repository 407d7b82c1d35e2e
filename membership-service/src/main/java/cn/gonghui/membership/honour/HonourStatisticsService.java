package cn.gonghui.membership.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Honours in figures, from a covering index. */
@ApplicationScoped
public class HonourStatisticsService {

    private final HonourRepository honours;

    HonourStatisticsService(HonourRepository honours) {
        this.honours = honours;
    }

    /** How many of a kind and level were conferred, and stand. */
    public record Conferred(HonourKind kind, HonourLevel level, long honours) {}

    /** To these organisations and their members, on a day of the period; both days are in it. */
    @Transactional
    public List<Conferred> conferred(Collection<UUID> organizationIds, LocalDate from, LocalDate to) {
        return organizationIds.isEmpty()
                ? List.of()
                : honours.conferred(organizationIds, from, to).stream()
                        .map(row -> new Conferred((HonourKind) row[0], (HonourLevel) row[1], (Long) row[2]))
                        .toList();
    }
}
