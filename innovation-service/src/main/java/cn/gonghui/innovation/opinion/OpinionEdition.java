package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An edition of an opinion, word for word; the database lets nobody change it. */
@Entity
@Immutable
@Table(name = "opinion_editions")
class OpinionEdition extends Aggregate {

    @Column(name = "opinion_id", nullable = false, updatable = false)
    private UUID opinionId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance", nullable = false, updatable = false)
    private OpinionStance stance;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected OpinionEdition() {}

    private OpinionEdition(UUID id) {
        super(id);
    }

    static OpinionEdition of(UUID opinionId, int number, OpinionStance stance, String text, Instant givenAt) {
        var edition = new OpinionEdition(Ids.next());
        edition.opinionId = opinionId;
        edition.number = number;
        edition.stance = stance;
        edition.text = text;
        edition.givenAt = givenAt;
        return edition;
    }

    OpinionEditionView view() {
        return new OpinionEditionView(number, stance, text, givenAt);
    }
}
