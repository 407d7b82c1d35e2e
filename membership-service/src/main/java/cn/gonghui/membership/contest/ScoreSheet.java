package cn.gonghui.membership.contest;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What one judge gives one entry (评分表). A criterion without a score is blank, which is not zero. */
@Entity
@Table(name = "contest_sheet")
class ScoreSheet extends Aggregate {

    @Column(name = "contest_id", updatable = false)
    private UUID contestId;

    @Column(name = "judge_id", updatable = false)
    private UUID judgeId;

    @Column(name = "entry_id", updatable = false)
    private UUID entryId;

    @ElementCollection
    @CollectionTable(name = "contest_score", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "value")
    @BatchSize(size = 500)
    private Map<String, BigDecimal> scores = new HashMap<>();

    protected ScoreSheet() {}

    private ScoreSheet(UUID id) {
        super(id);
    }

    static ScoreSheet assign(UUID contestId, UUID judgeId, UUID entryId) {
        var sheet = new ScoreSheet(Ids.next());
        sheet.contestId = contestId;
        sheet.judgeId = judgeId;
        sheet.entryId = entryId;
        return sheet;
    }

    /** Takes the place of what was given before. */
    void score(Map<String, BigDecimal> given) {
        scores.keySet().retainAll(given.keySet());
        scores.putAll(given);
    }

    boolean complete(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code).allMatch(scores::containsKey);
    }

    Scoring.Sheet scored() {
        return new Scoring.Sheet(id(), judgeId, entryId, Map.copyOf(scores));
    }

    UUID contestId() {
        return contestId;
    }

    UUID judgeId() {
        return judgeId;
    }

    UUID entryId() {
        return entryId;
    }

    Map<String, BigDecimal> scores() {
        return scores;
    }
}
