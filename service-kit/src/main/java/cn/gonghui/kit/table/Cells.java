package cn.gonghui.kit.table;

import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** Cells as text. */
final class Cells {

    /** What Excel keeps of a number; it shows a longer one rounded, and its last digits are gone for good. */
    private static final int DIGITS_KEPT = 15;

    private Cells() {}

    /** Without blanks around it, nor the apostrophe by which spreadsheets mark a text that looks like a formula. */
    static String plain(String text) {
        var stripped = text.strip();
        return stripped.length() > 1 && stripped.charAt(0) == '\'' && "=+-@".indexOf(stripped.charAt(1)) >= 0
                ? stripped.substring(1)
                : stripped;
    }

    /** The counterpart of {@link #plain}: no spreadsheet takes the text for a formula. */
    static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A number that Excel has rounded stays in scientific form, so that nobody takes it for what was typed. */
    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            default -> {
                var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
                yield raw == null ? "" : plain(raw);
            }
        };
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && looksLikeDate(format)) {
            try {
                return cell.asDate().toLocalDate().toString();
            } catch (ExcelReaderException | ArithmeticException | java.time.DateTimeException notADate) {
                return cell.getRawValue();
            }
        }
        var number = new BigDecimal(cell.getRawValue()).stripTrailingZeros();
        return number.precision() - number.scale() > DIGITS_KEPT ? number.toString() : number.toPlainString();
    }

    private static boolean looksLikeDate(String format) {
        var bare = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }
}
