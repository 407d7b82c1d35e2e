package cn.gonghui.kit.table;

import java.util.List;

/**
 * One thing that is wrong with a row.
 *
 * @param field of the column; null for the row as a whole
 * @param code stable; its words are in the message bundles under {@code <code>.detail}
 * @param arguments of those words; never personal data
 * @param value what stands in the cell, masked; null where it tells nothing
 */
public record RowFault(String field, String code, List<String> arguments, String value) {

    public RowFault {
        arguments = List.copyOf(arguments);
    }
}
