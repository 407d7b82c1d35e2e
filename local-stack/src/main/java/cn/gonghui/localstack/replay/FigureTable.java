package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.StackFailure;
import java.util.List;

/**
 * The figures of the page beside what the statistics endpoints answer.
 *
 * @param figures in the order of the page
 */
public record FigureTable(List<Figure> figures) {

    private static final String GAP = "  ";

    /** As text, columns aligned for Chinese characters, which are two columns wide. */
    public String print() {
        int title = width("Figure", figures.stream().map(Figure::title).toList());
        int expected = width("Expected", figures.stream().map(Figure::expected).toList());
        int answered = width("Answered", figures.stream().map(Figure::answered).toList());
        StringBuilder table = new StringBuilder();
        table.append(row(title, "Figure", expected, "Expected", answered, "Answered", ""));
        for (Figure figure : figures) {
            String remark = figure.met() ? figure.sample() ? "sample" : "" : "DIFFERS";
            table.append(row(title, figure.title(), expected, figure.expected(), answered, figure.answered(), remark));
        }
        return table.toString();
    }

    /** Refuses when a figure differs. */
    public void requireMet() {
        List<String> missed =
                figures.stream().filter(each -> !each.met()).map(Figure::title).toList();
        if (!missed.isEmpty()) {
            throw new StackFailure("The suite answers other figures than the page: " + String.join("; ", missed) + ".");
        }
    }

    private static String row(int a, String first, int b, String second, int c, String third, String remark) {
        return (pad(first, a) + GAP + pad(second, b) + GAP + pad(third, c) + GAP + remark).stripTrailing() + "\n";
    }

    private static int width(String heading, List<String> cells) {
        return Math.max(
                width(heading),
                cells.stream().mapToInt(FigureTable::width).max().orElse(0));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - width(text));
    }

    /** Columns on a terminal: 2 for East Asian wide and full-width characters, 1 for all others. */
    static int width(String text) {
        return text.codePoints().map(each -> isWide(each) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE4F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x20000 && character <= 0x3FFFD;
    }
}
