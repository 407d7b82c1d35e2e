package cn.gonghui.membership.contest;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What a person entered for contests, and what he gave as a judge. Scores stay, as published results rest on them. */
@ApplicationScoped
class PersonalContests implements PersonalRecords {

    private final EntryRepository entries;
    private final JudgeRepository judges;
    private final SheetRepository sheets;
    private final Session session;

    PersonalContests(EntryRepository entries, JudgeRepository judges, SheetRepository sheets, Session session) {
        this.entries = entries;
        this.judges = judges;
        this.sheets = sheets;
        this.session = session;
    }

    /** A contest that he judged. */
    record JudgingOnFile(JudgeView judge, List<GivenScores> sheets) {}

    /** What he gave an entry, by criterion. */
    record GivenScores(UUID entryId, Map<String, BigDecimal> scores) {

        static GivenScores of(ScoreSheet sheet) {
            return new GivenScores(sheet.entryId(), Map.copyOf(sheet.scores()));
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("contest_entry", "contest_judge");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(
                new Section("contestEntries", ofPerson(person).stream().map(EntryView::of)),
                new Section(
                        "contestJudging",
                        judges.list("memberId in ?1 order by createdAt, id", person.ids()).stream()
                                .map(judge -> new JudgingOnFile(
                                        JudgeView.of(judge),
                                        sheets.list("judgeId = ?1 order by createdAt, id", judge.id()).stream()
                                                .map(GivenScores::of)
                                                .toList()))));
    }

    @Override
    public void forget(Person person) {
        for (var entry : ofPerson(person)) {
            session.createNativeMutationQuery("update contest_entry set title = :title, version = version + 1,"
                            + " updated_at = clock_timestamp() where id = :id and title <> :title")
                    .setParameter("title", person.hiddenIn(entry.title()))
                    .setParameter("id", entry.id())
                    .executeUpdate();
        }
        session.createNativeMutationQuery("update contest_judge set excuse_reason = '***', version = version + 1,"
                        + " updated_at = clock_timestamp() where member_id = any(:ids) and excuse_reason is not null")
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .executeUpdate();
    }

    private List<ContestEntry> ofPerson(Person person) {
        return entries.list("memberId in ?1 order by createdAt, id", person.ids());
    }
}
