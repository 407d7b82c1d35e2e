package cn.gonghui.membership.honour;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.membership.member.MemberDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * What a person was nominated for and holds, and what he objected to. That an honour was conferred, by whom and when,
 * stays; for what he did, who objected and what was said does not.
 */
@ApplicationScoped
class PersonalHonours implements PersonalRecords {

    private static final String GONE = "***";
    private static final Set<NominationStatus> OVER =
            EnumSet.of(NominationStatus.CONFERRED, NominationStatus.REJECTED, NominationStatus.WITHDRAWN);

    private final NominationRepository nominations;
    private final ObjectionRepository objections;
    private final HonourRepository honours;
    private final MemberDirectory members;
    private final PersonalDataCipher cipher;
    private final Session session;

    PersonalHonours(
            NominationRepository nominations,
            ObjectionRepository objections,
            HonourRepository honours,
            MemberDirectory members,
            PersonalDataCipher cipher,
            Session session) {
        this.nominations = nominations;
        this.objections = objections;
        this.honours = honours;
        this.members = members;
        this.cipher = cipher;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("honour_nomination", "honour_round", "honour_objection", "honour");
    }

    @Override
    public Optional<ProblemCode> underWay(Person person) {
        return nominations.count("memberId in ?1 and status not in ?2", person.ids(), OVER) > 0
                ? Optional.of(HonourProblem.NOMINATION_OPEN)
                : Optional.empty();
    }

    /** Of objections to his own nominations he is told that there were, not what others said. */
    @Override
    public List<Section> describe(Person person) {
        var nominated = nominations.list("memberId in ?1 order by createdAt, id", person.ids());
        var raised = objections.list("memberId in ?1 order by raisedAt, id", person.ids()).stream()
                .map(ObjectionView::whole);
        var met = objections
                .list(
                        "nominationId in ?1 order by raisedAt, id",
                        nominated.stream().map(Nomination::id).toList())
                .stream()
                .map(ObjectionView::of);
        return List.of(
                new Section(
                        "honourNominations",
                        nominated.stream().map(nomination -> NominationView.of(nomination, List.of()))),
                new Section("honourObjections", Stream.concat(raised, met)),
                new Section(
                        "honours",
                        honours.list("memberId in ?1 order by conferredOn, id", person.ids()).stream()
                                .map(HonourView::of)));
    }

    @Override
    public void forget(Person person) {
        var ids = person.ids().toArray(UUID[]::new);
        forgetObjections(ids);
        session.createNativeMutationQuery("""
                        update honour_round set remark = null where remark is not null and nomination_id in (
                            select id from honour_nomination where member_id = any(:ids))
                        """).setParameter("ids", ids).executeUpdate();
        session.createNativeMutationQuery("""
                        update honour_nomination set grounds = :gone, external_reference = null,
                            reason = case when reason is not null then :gone end, version = version + 1,
                            updated_at = clock_timestamp()
                        where member_id = any(:ids)
                        """)
                .setParameter("ids", ids)
                .setParameter("gone", GONE)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update honour set evidence = case when evidence is not null then :gone end,
                            revoke_reason = case when revoke_reason is not null then :gone end, version = version + 1,
                            updated_at = clock_timestamp()
                        where member_id = any(:ids)
                        """)
                .setParameter("ids", ids)
                .setParameter("gone", GONE)
                .executeUpdate();
        person.words().filter(word -> word.length() > 1).forEach(word -> hideFromOthers(word, person));
    }

    /** Raised by him, or against a nomination of his. */
    private void forgetObjections(UUID[] ids) {
        session.createNativeMutationQuery("""
                        update honour_objection set statement = :gone, member_id = null, account = null,
                            answer = case when answer is not null then '***' end, version = version + 1,
                            updated_at = clock_timestamp()
                        where member_id = any(:ids) or nomination_id in (
                            select id from honour_nomination where member_id = any(:ids))
                        """)
                .setParameter("ids", ids)
                .setParameter("gone", cipher.encrypt(GONE))
                .executeUpdate();
    }

    /** Nominations by his unions of their teams, or of others, that name him. */
    private void hideFromOthers(String word, Person person) {
        session.createNativeMutationQuery("""
                        update honour_nomination set grounds = replace(grounds, :word, :gone), version = version + 1,
                            updated_at = clock_timestamp()
                        where organization_id = any(:unions) and grounds like '%' || :word || '%'
                        """)
                .setParameter("word", word)
                .setParameter("gone", GONE)
                .setParameter("unions", members.unions(person.ids()).toArray(UUID[]::new))
                .executeUpdate();
    }
}
