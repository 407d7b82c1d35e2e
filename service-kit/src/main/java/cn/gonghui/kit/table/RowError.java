package cn.gonghui.kit.table;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A {@link RowFault} as it is kept, in the order of rows and of columns. */
@Entity
@Immutable
@Table(name = "job_row_error")
class RowError {

    private static final long PLACES_A_ROW = 1_000;

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "job_id")
    UUID jobId;

    @Column(name = "place")
    long place;

    @Column(name = "row_number")
    int row;

    @Column(name = "field")
    String field;

    @Column(name = "code")
    String code;

    @Column(name = "arguments", columnDefinition = "text[]")
    String[] arguments;

    @Column(name = "value")
    String value;

    protected RowError() {}

    RowError(UUID jobId, int row, int ordinal, RowFault fault) {
        this.id = Ids.next();
        this.jobId = jobId;
        this.place = row * PLACES_A_ROW + ordinal;
        this.row = row;
        this.field = fault.field();
        this.code = fault.code();
        this.arguments = fault.arguments().toArray(String[]::new);
        this.value = fault.value();
    }
}
