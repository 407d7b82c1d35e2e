package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.personaldata.EncryptedBytes;
import cn.gonghui.kit.personaldata.EncryptedColumn;
import cn.gonghui.kit.personaldata.EncryptedText;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;

/** Every table that holds encrypted values: by the entities' converters, and by what is declared past them. */
@ApplicationScoped
public class EncryptedTables {

    private static final String PRIMARY_KEY = """
            select a.attname, format_type(a.atttypid, a.atttypmod)
            from pg_index i
            cross join lateral unnest(cast(i.indkey as smallint[])) with ordinality as part (number, place)
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = part.number
            where i.indrelid = to_regclass(:table) and i.indisprimary
            order by part.place
            """;

    private final SessionFactory sessions;
    private final Session session;
    private final List<EncryptedBytes> declared;

    EncryptedTables(SessionFactory sessions, Session session, @All List<EncryptedBytes> declared) {
        this.sessions = sessions;
        this.session = session;
        this.declared = declared;
    }

    /** In the order of their names; each with its primary key as the database has it. */
    List<EncryptedTable> all() {
        Map<String, List<EncryptedColumn>> byTable = new TreeMap<>();
        columns()
                .forEach(column -> byTable.computeIfAbsent(column.table(), _ -> new ArrayList<>())
                        .add(column));
        return byTable.entrySet().stream()
                .map(table -> new EncryptedTable(
                        table.getKey(),
                        key(table.getKey()),
                        table.getValue().stream()
                                .map(EncryptedColumn::column)
                                .sorted()
                                .toList(),
                        table.getValue().stream()
                                .mapToInt(EncryptedColumn::rowsAtOnce)
                                .min()
                                .orElseThrow()))
                .toList();
    }

    /** Without duplicates. */
    @Transactional
    public List<EncryptedColumn> columns() {
        var found = new ArrayList<EncryptedColumn>();
        sessions.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> entity.getAttributeMappings().forEach(attribute -> {
                    ModelPart values =
                            attribute instanceof PluralAttributeMapping many ? many.getElementDescriptor() : attribute;
                    values.forEachSelectable((_, column) -> {
                        if (isEncrypted(column)) {
                            found.add(EncryptedColumn.of(
                                    column.getContainingTableExpression(), column.getSelectionExpression()));
                        }
                    });
                }));
        declared.forEach(feature -> found.addAll(feature.columns()));
        return found.stream().distinct().toList();
    }

    private static boolean isEncrypted(SelectableMapping column) {
        return column.getJdbcMapping().getValueConverter() instanceof JpaAttributeConverter<?, ?> converter
                && EncryptedText.class.isAssignableFrom(
                        converter.getConverterJavaType().getJavaTypeClass());
    }

    private List<EncryptedTable.Key> key(String table) {
        var key =
                session
                        .createNativeQuery(PRIMARY_KEY, Object[].class)
                        .setParameter("table", table)
                        .getResultList()
                        .stream()
                        .map(part -> new EncryptedTable.Key((String) part[0], (String) part[1]))
                        .toList();
        if (key.isEmpty()) {
            throw new IllegalStateException(table + " has no primary key to walk it by");
        }
        return key;
    }
}
