package cn.gonghui.kit.table;

import java.util.Optional;

/** How a table is written. */
public enum TableFormat {
    /** Text with separators; UTF-8 or GB 18030. */
    CSV(TableFormat.CSV_TYPE),
    /** A workbook (ECMA-376); its first sheet counts. */
    XLSX(TableFormat.XLSX_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of that media type; parameters such as {@code charset} make no difference. */
    public static Optional<TableFormat> of(String mediaType) {
        if (mediaType == null) {
            return Optional.empty();
        }
        var plain = mediaType.split(";", 2)[0].strip();
        for (var format : values()) {
            if (format.mediaType.equalsIgnoreCase(plain)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
