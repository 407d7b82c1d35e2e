package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.membership.member.CorrectedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** A person's enrolments and claims. Amounts and payments stay for the accounts, what befell him does not. */
@ApplicationScoped
class PersonalMutualAid implements PersonalRecords {

    private static final Set<ClaimStatus> OVER =
            EnumSet.of(ClaimStatus.REFUSED, ClaimStatus.WITHDRAWN, ClaimStatus.PAID);

    private final EnrolmentRepository enrolments;
    private final ClaimRepository claims;
    private final Session session;

    PersonalMutualAid(EnrolmentRepository enrolments, ClaimRepository claims, Session session) {
        this.enrolments = enrolments;
        this.claims = claims;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mutual_aid_enrolment", "mutual_aid_claim");
    }

    @Override
    public Optional<ProblemCode> underWay(Person person) {
        return claims.count("memberId in ?1 and status not in ?2", person.ids(), OVER) > 0
                ? Optional.of(MutualAidProblem.CLAIM_OPEN)
                : Optional.empty();
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(
                new Section(
                        "mutualAidEnrolments",
                        enrolments.list("memberId in ?1 order by enrolledOn, id", person.ids()).stream()
                                .map(EnrolmentView::of)),
                new Section(
                        "mutualAidClaims",
                        claims.list("memberId in ?1 order by createdAt, id", person.ids()).stream()
                                .map(claim -> ClaimView.of(claim, List.of(), true))));
    }

    /** What he was approved goes on counting, now for himself; an account that is shared with another membership stays. */
    void follow(@Observes CorrectedDocument corrected) {
        session.createNativeMutationQuery("""
                        update mutual_aid_claim c set person_index = :index, version = version + 1,
                            updated_at = clock_timestamp()
                        where member_id = :member and not exists (
                            select from mutual_aid_claim other
                            where other.person_index = :index and other.event_reference = c.event_reference
                              and other.status not in ('REFUSED', 'WITHDRAWN'))
                        """)
                .setParameter("index", corrected.personIndex())
                .setParameter("member", corrected.memberId())
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update mutual_aid_enrolment e set person_index = :index, version = version + 1,
                            updated_at = clock_timestamp()
                        where member_id = :member and not exists (
                            select from mutual_aid_enrolment other
                            where other.plan_id = e.plan_id and other.id <> e.id
                              and (other.account_id = e.account_id or other.person_index = :index))
                        """)
                .setParameter("index", corrected.personIndex())
                .setParameter("member", corrected.memberId())
                .executeUpdate();
    }

    /** The number of the record, which may be a hospital's, gives way to the claim's own. Who comes back has new limits. */
    @Override
    public void forget(Person person) {
        session.createNativeMutationQuery("""
                        update mutual_aid_enrolment set person_index = null, version = version + 1,
                            updated_at = clock_timestamp()
                        where member_id = any(:ids)
                        """)
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update mutual_aid_claim set statement = null, person_index = null, event_reference = id::text,
                            reason = case when reason is not null then '***' end, version = version + 1,
                            updated_at = clock_timestamp()
                        where member_id = any(:ids)
                        """)
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .executeUpdate();
    }
}
