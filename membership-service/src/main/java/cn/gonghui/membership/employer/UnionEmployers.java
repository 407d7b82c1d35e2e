package cn.gonghui.membership.employer;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationEvents;
import cn.gonghui.membership.organization.OrganizationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The employers of a union when it ends: from that day they belong to the union that it was merged into, or to none. What
 * they belonged to before stays on record.
 */
@ApplicationScoped
class UnionEmployers {

    private static final int PAGE = 200;

    private final EmployerRepository employers;
    private final OrganizationDirectory organizations;
    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    UnionEmployers(
            EmployerRepository employers,
            OrganizationDirectory organizations,
            EntityManager entities,
            Journal journal,
            Clock clock) {
        this.employers = employers;
        this.organizations = organizations;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        var from = merged.subject();
        var into = merged.mergedIntoId();
        checkSize(from, into);
        var ids = employers.idsOf(from);
        var today = BusinessDay.today(clock);
        leave(from, today);
        entities.createNativeQuery(
                        "update employer_union set union_id = :into where union_id = :from and left_on is null")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into employer_union (employer_id, joined_on, union_id)
                        select e.id, :today, :into from employer e
                        where e.union_id = :from and not exists (
                            select from employer_union u where u.employer_id = e.id and u.joined_on = :today)
                        """)
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("today", today)
                .executeUpdate();
        belong(from, into);
        tell(
                ids,
                employer -> new EmployerEvents.Unionised(
                        employer.id(), into, EmployerEvents.Facts.of(employer), merged.occurredAt()));
    }

    void leave(@Observes OrganizationEvents.Dissolved dissolved) {
        var union = dissolved.subject();
        var ids = employers.idsOf(union);
        leave(union, BusinessDay.today(clock));
        entities.createNativeQuery("delete from employer_union where union_id = :union and left_on is null")
                .setParameter("union", union)
                .executeUpdate();
        belong(union, null);
        tell(
                ids,
                employer -> new EmployerEvents.Updated(
                        employer.id(), union, EmployerEvents.Facts.of(employer), dissolved.occurredAt()));
    }

    /** Who joined on the very day has no day of belonging to it; that entry stays open for what comes next. */
    private void leave(UUID union, LocalDate today) {
        entities.createNativeQuery("""
                        update employer_union set left_on = :today
                        where union_id = :union and left_on is null and joined_on < :today
                        """)
                .setParameter("union", union)
                .setParameter("today", today)
                .executeUpdate();
    }

    private void belong(UUID from, UUID into) {
        entities.createNativeQuery("""
                        update employer
                        set union_id = cast(:into as uuid), version = version + 1, updated_at = clock_timestamp()
                        where union_id = :from
                        """)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    private void checkSize(UUID from, UUID into) {
        var kind = organizations.places(List.of(into)).get(into).kind();
        if (kind == OrganizationKind.JOINT_UNION) {
            employers
                    .largestOf(from)
                    .filter(count -> count >= EmployerPolicy.OWN_UNION_FROM)
                    .ifPresent(count -> {
                        throw EmployerProblem.TOO_LARGE_FOR_JOINT_UNION.refuse(count, EmployerPolicy.OWN_UNION_FROM);
                    });
        }
    }

    private void tell(List<UUID> ids, Function<Employer, EmployerEvents> event) {
        for (int start = 0; start < ids.size(); start += PAGE) {
            var page = employers.byIds(ids.subList(start, Math.min(ids.size(), start + PAGE)));
            journal.tell(page.stream().map(event).toList());
        }
    }
}
