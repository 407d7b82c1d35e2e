package cn.gonghui.kit.table;

import cn.gonghui.kit.personaldata.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row that was refused, as it came, to be given back; encrypted at rest. */
@Entity
@Immutable
@Table(name = "job_rejected_row")
@IdClass(RejectedRow.Key.class)
class RejectedRow {

    @Id
    @Column(name = "job_id")
    UUID jobId;

    @Id
    @Column(name = "row_number")
    int row;

    /** A JSON array of texts. */
    @Column(name = "cells")
    @Convert(converter = EncryptedText.class)
    String cells;

    /** Keyed, one for each cell: by them the row is found when a person is erased. */
    @Column(name = "cell_tokens", columnDefinition = "bigint[]")
    long[] cellTokens;

    protected RejectedRow() {}

    RejectedRow(UUID jobId, int row, String cells, long[] cellTokens) {
        this.jobId = jobId;
        this.row = row;
        this.cells = cells;
        this.cellTokens = cellTokens;
    }

    record Key(UUID jobId, int row) {}
}
