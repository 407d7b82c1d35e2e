package cn.gonghui.membership.member;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import cn.gonghui.membership.organization.OrganizationProblem;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The current members of a union when it ends. They keep it from being dissolved; merged, they follow in a few statements
 * for all of them, each with a new stretch of dated history and an event of his own.
 */
@ApplicationScoped
class UnionMembers implements OrganizationDependents {

    private static final int PAGE = 1_000;

    private final MemberRepository members;
    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;
    private final int mostMembers;

    UnionMembers(
            MemberRepository members,
            EntityManager entities,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "suite.organizations.merge.most-members", defaultValue = "50000") int mostMembers) {
        this.members = members;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
        this.mostMembers = mostMembers;
    }

    @Override
    public String code() {
        return "members-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return current(organizationId, 1) > 0;
    }

    /** Before all else follows: whoever has a member leave or go elsewhere holds him first, and then what is his. */
    void follow(@Observes @Priority(Interceptor.Priority.APPLICATION + 400) OrganizationEvents.Merged merged) {
        var from = merged.subject();
        var into = merged.mergedIntoId();
        if (current(from, mostMembers + 1) > mostMembers) {
            throw OrganizationProblem.TOO_MANY_MEMBERS_TO_MERGE.refuse(mostMembers);
        }
        members.holdAloneOf(from);
        var today = BusinessDay.today(clock);
        move(from, into);
        dateHistory(from, into, today);
        tell(from, into, today, merged.occurredAt());
    }

    private void move(UUID from, UUID into) {
        entities.createNativeQuery("""
                        update member set organization_id = :into, version = version + 1, updated_at = clock_timestamp()
                        where organization_id = :from and status <> 'EXITED'
                        """)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    private void dateHistory(UUID from, UUID into, LocalDate today) {
        entities.createNativeQuery("""
                        update member_standing s set until_on = greatest(:today, s.from_on)
                        from member m
                        where s.organization_id = :from and s.until_on is null
                          and m.id = s.member_id and m.organization_id = :into
                        """)
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("today", today)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into member_standing (id, member_id, organization_id, status, from_on)
                        select uuid_v7(), m.id, :into, m.status, s.until_on
                        from member_standing s join member m on m.id = s.member_id
                        where s.organization_id = :from and s.until_on = :today
                          and m.organization_id = :into and m.status <> 'EXITED'
                          and not exists (
                              select from member_standing open where open.member_id = m.id and open.until_on is null)
                        """)
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("today", today)
                .executeUpdate();
    }

    private void tell(UUID from, UUID into, LocalDate today, Instant now) {
        var moved = entities.createQuery("""
                        select m.id, m.status, m.employmentForm
                        from MemberStanding s join Member m on m.id = s.memberId
                        where s.organizationId = :into and s.fromOn = :today and s.untilOn is null
                          and m.organizationId = :into
                          and exists (select 1 from MemberStanding former
                              where former.memberId = s.memberId and former.organizationId = :from
                                and former.untilOn = :today)
                        """, Object[].class)
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("today", today)
                .getResultList();
        for (int start = 0; start < moved.size(); start += PAGE) {
            journal.tell(moved.subList(start, Math.min(moved.size(), start + PAGE)).stream()
                    .map(row -> new MemberEvents.Transferred(
                            (UUID) row[0], into, now, (MemberStatus) row[1], (EmploymentForm) row[2], from))
                    .toList());
        }
    }

    /** Counts no further than the limit. */
    private long current(UUID organizationId, int limit) {
        List<?> counted = entities.createNativeQuery("""
                        select count(*) from (
                            select from member where organization_id = :id and status <> 'EXITED' limit :limit) counted
                        """, Long.class)
                .setParameter("id", organizationId)
                .setParameter("limit", limit)
                .getResultList();
        return (Long) counted.getFirst();
    }
}
