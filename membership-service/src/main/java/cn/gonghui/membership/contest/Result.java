package cn.gonghui.membership.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** The published result of an entry (比赛结果); it never changes. */
@Entity
@Table(name = "contest_result")
class Result {

    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "contest_id", updatable = false)
    private UUID contestId;

    @Column(name = "category", updatable = false)
    private String category;

    @Column(name = "place", updatable = false)
    private int rank;

    @Column(name = "score", updatable = false)
    private BigDecimal score;

    @Column(name = "joint", updatable = false)
    private boolean joint;

    @Column(name = "award", updatable = false)
    private String award;

    protected Result() {}

    Result(UUID contestId, RankingView.Row row) {
        this.entryId = row.entryId();
        this.contestId = contestId;
        this.category = row.category();
        this.rank = row.rank();
        this.score = row.score();
        this.joint = row.joint();
        this.award = row.award();
    }

    UUID entryId() {
        return entryId;
    }

    String category() {
        return category;
    }

    int rank() {
        return rank;
    }

    BigDecimal score() {
        return score;
    }

    boolean joint() {
        return joint;
    }

    String award() {
        return award;
    }
}
