package cn.gonghui.kit.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook into nothing, to see that it is no larger inside than an honest one of the largest size. */
final class ZipGuard {

    private static final long LARGEST_SHEET = 400L << 20;
    private static final long LARGEST_OTHER = 64L << 20;
    private static final int MOST_ENTRIES = 1_000;

    private ZipGuard() {}

    /** @throws cn.gonghui.kit.problem.Problem 400 where it is not a workbook, or too large inside */
    static void check(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            if (zip.size() == 0) {
                throw TableProblem.TABLE_UNREADABLE.refuse();
            }
            if (zip.size() > MOST_ENTRIES) {
                throw TableProblem.TABLE_INFLATES.refuse();
            }
            long sheets = 0;
            long others = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                try (var content = zip.getInputStream(entry)) {
                    if (entry.getName().startsWith("xl/worksheets/")) {
                        sheets += size(content, LARGEST_SHEET - sheets);
                    } else {
                        others += size(content, LARGEST_OTHER - others);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException | EOFException broken) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    /** Its length unpacked; the length that the file itself tells is not trusted. */
    private static long size(InputStream content, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > most) {
                throw TableProblem.TABLE_INFLATES.refuse();
            }
        }
        return size;
    }
}
