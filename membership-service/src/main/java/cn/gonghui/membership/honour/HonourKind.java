package cn.gonghui.membership.honour;

import static cn.gonghui.membership.honour.HonourLevel.DISTRICT;
import static cn.gonghui.membership.honour.HonourLevel.GRASSROOTS;
import static cn.gonghui.membership.honour.HonourLevel.MUNICIPAL;
import static cn.gonghui.membership.honour.HonourLevel.NATIONAL;
import static cn.gonghui.membership.honour.HonourLevel.STREET;
import static cn.gonghui.membership.honour.HonourSubject.ORGANIZATION;
import static cn.gonghui.membership.honour.HonourSubject.PERSON;
import static cn.gonghui.membership.honour.HonourSubject.TEAM;
import static cn.gonghui.membership.honour.RoundKind.NOTICE;
import static cn.gonghui.membership.honour.RoundKind.REVIEW;

import java.util.List;

/** The kinds of honours (荣誉种类): whom, at which levels, and through which rounds; every review is followed by a notice. */
public enum HonourKind {
    /** 劳动模范: conferred by government, which the union nominates to; 两审三公示. */
    MODEL_WORKER(true, List.of(PERSON), List.of(NATIONAL, MUNICIPAL), 5, REVIEW, NOTICE, REVIEW, NOTICE, NOTICE),
    /** 全国五一劳动奖章. */
    MAY_DAY_LABOUR_MEDAL(false, List.of(PERSON), List.of(NATIONAL), 5, REVIEW, NOTICE, REVIEW, NOTICE),
    /** 首都劳动奖章. */
    CAPITAL_LABOUR_MEDAL(false, List.of(PERSON), List.of(MUNICIPAL), 5, REVIEW, NOTICE),
    /** 工人先锋号. */
    WORKERS_PIONEER(false, List.of(TEAM), List.of(NATIONAL, MUNICIPAL, DISTRICT), 5, REVIEW, NOTICE),
    /** 工匠. */
    CRAFTSMAN(false, List.of(PERSON), List.of(NATIONAL, MUNICIPAL, DISTRICT, GRASSROOTS), 5, REVIEW, NOTICE),
    /** 先进个人. */
    ADVANCED_INDIVIDUAL(
            false, List.of(PERSON), List.of(NATIONAL, MUNICIPAL, DISTRICT, STREET, GRASSROOTS), 3, REVIEW, NOTICE),
    /** 先进集体. */
    ADVANCED_TEAM(
            false,
            List.of(TEAM, ORGANIZATION),
            List.of(NATIONAL, MUNICIPAL, DISTRICT, STREET, GRASSROOTS),
            3,
            REVIEW,
            NOTICE);

    private final boolean byGovernment;
    private final List<HonourSubject> subjects;
    private final List<HonourLevel> levels;
    private final int noticeDays;
    private final List<RoundKind> rounds;

    HonourKind(
            boolean byGovernment,
            List<HonourSubject> subjects,
            List<HonourLevel> levels,
            int noticeDays,
            RoundKind... rounds) {
        this.byGovernment = byGovernment;
        this.subjects = subjects;
        this.levels = levels;
        this.noticeDays = noticeDays;
        this.rounds = List.of(rounds);
    }

    /** Whether government confers it, so that the union only nominates. */
    public boolean byGovernment() {
        return byGovernment;
    }

    public List<HonourSubject> subjects() {
        return subjects;
    }

    public List<HonourLevel> levels() {
        return levels;
    }

    /** Whole days that each notice stands, after the day on which it begins. */
    public int noticeDays() {
        return noticeDays;
    }

    public List<RoundKind> rounds() {
        return rounds;
    }
}
