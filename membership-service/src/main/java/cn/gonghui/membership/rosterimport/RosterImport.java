package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.table.TableFormat;
import cn.gonghui.kit.table.TableInspection.Inspected;
import cn.gonghui.kit.table.TableSource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A file of members or applications, handed in to be worked through (批量导入). How far it is, and how it ended, is the
 * job's of the same id; the file itself is gone when that is over.
 */
@Entity
@Table(name = "roster_import")
class RosterImport extends Aggregate {

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ImportKind kind;

    @Column(name = "dry_run", updatable = false)
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", updatable = false)
    private TableFormat format;

    @Column(name = "charset", updatable = false)
    private String charset;

    @Column(name = "separator", updatable = false)
    private String separator;

    @Column(name = "titles", updatable = false, columnDefinition = "text[]")
    private String[] titles;

    @Column(name = "fields", updatable = false, columnDefinition = "text[]")
    private String[] fields;

    protected RosterImport() {}

    private RosterImport(UUID id) {
        super(id);
    }

    /** @param fields the field of each column, null for one that is ignored */
    static RosterImport of(UUID id, StartImport request, Inspected file, List<String> fields) {
        var roster = new RosterImport(id);
        roster.organizationId = request.organizationId();
        roster.kind = request.kind();
        roster.dryRun = request.dryRun();
        roster.format = file.source().format();
        roster.charset = file.source().charset();
        roster.separator = String.valueOf(file.source().separator());
        roster.titles = file.titles().toArray(String[]::new);
        roster.fields = fields.stream().map(field -> field == null ? "" : field).toArray(String[]::new);
        return roster;
    }

    TableSource source() {
        return new TableSource(format, charset, separator.charAt(0));
    }

    UUID organizationId() {
        return organizationId;
    }

    ImportKind kind() {
        return kind;
    }

    boolean dryRun() {
        return dryRun;
    }

    TableFormat format() {
        return format;
    }

    String charset() {
        return charset;
    }

    List<String> titles() {
        return Arrays.asList(titles);
    }

    /** The field of each column; empty for one that is ignored. */
    List<String> fields() {
        return Arrays.asList(fields);
    }
}
