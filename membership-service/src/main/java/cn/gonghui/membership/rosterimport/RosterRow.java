package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.personaldata.Masking;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.kit.table.RowFault;
import cn.gonghui.kit.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of the file with what stands in its columns, and everything that is found wrong with it on the way. */
final class RosterRow {

    private static final int LONGEST_CELL = 200;
    private static final int LONGEST_SHOWN = 40;

    private final TableRow row;
    private final Map<String, String> values = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** @param fields the field of each column; empty for one that is ignored */
    RosterRow(TableRow row, List<String> fields) {
        this.row = row;
        for (int index = 0; index < fields.size(); index++) {
            if (!fields.get(index).isEmpty() && !row.cell(index).isEmpty()) {
                values.put(fields.get(index), row.cell(index));
                inspect(fields.get(index), row.cell(index));
            }
        }
        for (int index = fields.size(); index < row.cells().size(); index++) {
            if (!row.cell(index).isEmpty()) {
                faults.add(new RowFault(null, "too-many-cells", List.of(), null));
                return;
            }
        }
    }

    TableRow row() {
        return row;
    }

    int number() {
        return row.number();
    }

    List<RowFault> faults() {
        return faults;
    }

    boolean sound() {
        return faults.isEmpty();
    }

    /** What stands in the column; null for nothing, and for what cannot be used. */
    String text(String field) {
        return faulty(field) ? null : values.get(field);
    }

    boolean faulty(String field) {
        return faults.stream().anyMatch(fault -> field.equals(fault.field()));
    }

    void refuse(String field, String code, Object... arguments) {
        refuse(field, code, List.of(arguments));
    }

    /** Takes over what a rule says, where nothing is said of that column yet. */
    void refuse(Violation violation) {
        var field = field(violation.pointer());
        var known = field.equals("documentNumber") && faulty("documentType");
        if (!known && !faulty(field)) {
            refuse(field, violation.code(), violation.arguments());
        }
    }

    private void refuse(String field, String code, List<Object> arguments) {
        faults.add(new RowFault(
                field, code, arguments.stream().map(String::valueOf).toList(), masked(field, values.get(field))));
    }

    private void inspect(String field, String value) {
        if (value.matches("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)")) {
            refuse(field, "formula-error");
        } else if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            refuse(field, "line-break-in-cell");
        } else if (value.chars().anyMatch(RosterRow::unreadable)) {
            refuse(field, "unreadable-characters");
        } else if (value.length() > LONGEST_CELL) {
            refuse(field, "cell-too-long", LONGEST_CELL);
        }
    }

    private static boolean unreadable(int character) {
        return character == 0xFFFD || character != '\t' && Character.isISOControl(character);
    }

    /** The one rule about the row as a whole asks for a birth date where the document tells none. */
    private static String field(String pointer) {
        return switch (pointer) {
            case "", "/document", "/document/number" -> "documentNumber";
            case "/document/type" -> "documentType";
            default -> pointer.substring(1);
        };
    }

    /** Columns may have been shifted: a long number is masked wherever it stands. */
    private static String masked(String field, String value) {
        if (value == null || value.length() > LONGEST_SHOWN) {
            return null;
        }
        return switch (field) {
            case "name" -> Masking.name(value);
            case "phone" -> Masking.phone(value);
            case "documentNumber" -> Masking.document(value);
            default -> value.matches(".*[0-9]{7}.*") ? Masking.document(value) : value;
        };
    }
}
