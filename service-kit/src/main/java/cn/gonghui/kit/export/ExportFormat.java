package cn.gonghui.kit.export;

import cn.gonghui.kit.table.TableFormat;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that a list or a figure can be had as, beside JSON. */
public enum ExportFormat {
    /** UTF-8 with a byte order mark, commas, CRLF (RFC 4180). */
    CSV(TableFormat.CSV, "text/csv;charset=UTF-8", "csv"),
    /** Office Open XML workbook. */
    XLSX(TableFormat.XLSX, TableFormat.XLSX_TYPE, "xlsx");

    private static final List<String> JSON = List.of(MediaType.APPLICATION_JSON, "application/*", MediaType.WILDCARD);

    private final TableFormat table;
    private final String answered;
    private final String extension;

    ExportFormat(TableFormat table, String answered, String extension) {
        this.table = table;
        this.answered = answered;
        this.extension = extension;
    }

    /** As {@code Accept} names it. */
    public String mediaType() {
        return table.mediaType();
    }

    TableFormat table() {
        return table;
    }

    MediaType answered() {
        return MediaType.valueOf(answered);
    }

    String extension() {
        return extension;
    }

    /** The file that this {@code Accept} prefers; empty where it is content with JSON, or names neither. */
    static Optional<ExportFormat> preferred(String accept) {
        return Arrays.stream(accept.split(","))
                .map(Range::of)
                .filter(range -> range.quality() > 0)
                .sorted(Comparator.comparingDouble(Range::quality).reversed())
                .filter(range -> range.format().isPresent() || JSON.contains(range.type()))
                .findFirst()
                .flatMap(Range::format);
    }

    private record Range(String type, double quality) {

        static Range of(String text) {
            var parts = text.toLowerCase(Locale.ROOT).split(";");
            var quality = Arrays.stream(parts)
                    .map(String::strip)
                    .filter(part -> part.matches("q=[01](\\.[0-9]{0,3})?"))
                    .map(part -> Double.parseDouble(part.substring(2)))
                    .findFirst()
                    .orElse(1.0);
            return new Range(parts[0].strip(), quality);
        }

        Optional<ExportFormat> format() {
            return Arrays.stream(values())
                    .filter(format -> format.mediaType().equals(type))
                    .findFirst();
        }
    }
}
