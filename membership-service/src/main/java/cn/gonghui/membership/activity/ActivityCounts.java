package cn.gonghui.membership.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a finished activity came to; the numbers stay with it. */
@Embeddable
record ActivityCounts(
        @Column(name = "registered") Long registered,

        @Column(name = "participants") Long participants,

        @Column(name = "finishers") Long finishers,

        @Column(name = "families") Long families,

        @Column(name = "completions") Long completions,

        @Column(name = "entries") Long entries) {}
