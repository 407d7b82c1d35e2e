package cn.gonghui.kit.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be known of a workbook before a sheet of it can be read: which is the first, its texts, its dates. */
final class WorkbookParts implements AutoCloseable {

    private static final int MOST_STYLES = 65_536;
    private static final int MOST_SHEETS = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST_DAY = 2_958_465;

    /** The date formats that need no definition, those of Chinese spreadsheets included. */
    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private final SpilledTexts texts = new SpilledTexts();
    private final List<Boolean> datesByStyle = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private String firstSheet;
    private boolean from1904;

    static WorkbookParts read(WorkbookZip zip) throws IOException {
        var parts = new WorkbookParts();
        try {
            zip.part("xl/workbook.xml").ifPresent(parts::readWorkbook);
            zip.part("xl/_rels/workbook.xml.rels").ifPresent(parts::readTargets);
            zip.part("xl/styles.xml").ifPresent(parts::readStyles);
            var texts = zip.part("xl/sharedStrings.xml");
            if (texts.isPresent()) {
                parts.readTexts(texts.get());
            }
            return parts;
        } catch (IOException | RuntimeException unreadable) {
            parts.close();
            throw unreadable;
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem where there is none */
    String firstSheet() {
        var target = firstSheet == null ? null : targets.get(firstSheet);
        if (target == null) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    String text(int number) throws IOException {
        return texts.get(number);
    }

    boolean isDate(int style) {
        return style < datesByStyle.size() && datesByStyle.get(style);
    }

    /** Null where no spreadsheet has such a day. */
    LocalDate day(double serial) {
        if (!(serial >= 1 && serial < LAST_DAY + 1)) {
            return null;
        }
        long days = (long) serial;
        if (from1904) {
            return FIRST_DAY_OF_1904.plusDays(days);
        }
        // spreadsheets believe in 29 February 1900
        return FIRST_DAY.plusDays(days < 60 ? days + 1 : days);
    }

    private void readWorkbook(XmlPart part) {
        while (part.next()) {
            if (part.begins("workbookPr")) {
                from1904 = List.of("1", "true").contains(String.valueOf(part.attribute("date1904")));
            } else if (part.begins("sheet") && firstSheet == null) {
                firstSheet = part.attribute("id");
            }
        }
    }

    private void readTargets(XmlPart part) {
        while (part.next()) {
            if (part.begins("Relationship")
                    && String.valueOf(part.attribute("Type")).endsWith("/worksheet")
                    && targets.size() < MOST_SHEETS) {
                targets.put(part.attribute("Id"), part.attribute("Target"));
            }
        }
    }

    private void readStyles(XmlPart part) {
        var dates = new HashSet<>(DATES);
        boolean used = false;
        while (part.next()) {
            if (part.begins("numFmt") && dates.size() < MOST_STYLES) {
                int id = XlsxTable.number(part.attribute("numFmtId"));
                if (Cells.looksLikeDate(String.valueOf(part.attribute("formatCode")))) {
                    dates.add(id);
                } else {
                    dates.remove(id);
                }
            } else if (part.begins("cellXfs")) {
                used = true;
            } else if (part.ends("cellXfs")) {
                used = false;
            } else if (used && part.begins("xf") && datesByStyle.size() < MOST_STYLES) {
                var format = part.attribute("numFmtId");
                datesByStyle.add(format != null && dates.contains(XlsxTable.number(format)));
            }
        }
    }

    private void readTexts(XmlPart part) throws IOException {
        while (part.next()) {
            if (part.begins("si")) {
                texts.add(part.richText("si"));
            }
        }
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
