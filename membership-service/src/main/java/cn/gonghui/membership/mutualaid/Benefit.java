package cn.gonghui.membership.mutualaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** What a plan pays when something befalls a member (保障待遇). */
@Embeddable
record Benefit(
        @Enumerated(EnumType.STRING) @Column(name = "event_kind")
        EventKind eventKind,

        @Column(name = "rate") int rate,

        @Column(name = "event_limit") BigDecimal eventLimit) {}
