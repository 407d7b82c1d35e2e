package cn.gonghui.kit.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at a file before it is taken: that it is what it says, how it is written, and what its titles are. */
public final class TableInspection {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Charset GB_18030 = Charset.forName("GB18030");

    /** How the container begins in which spreadsheets keep what is under a password. */
    private static final byte[] LOCKED = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final int LONGEST_TITLE_LINE = 16 * 1024;

    private TableInspection() {}

    /** @param titles the cells of the first row that is not blank */
    public record Inspected(TableSource source, List<String> titles) {}

    /**
     * @param declared the encoding that the caller names, null where he does not
     * @throws cn.gonghui.kit.problem.Problem 400 where the file cannot be read as that format
     */
    public static Inspected inspect(Path file, TableFormat format, String declared) throws IOException {
        if (Files.size(file) == 0) {
            throw TableProblem.TABLE_EMPTY.refuse();
        }
        var source = format == TableFormat.XLSX ? workbook(file) : text(file, declared);
        try (var reader = source.open(() -> Files.newByteChannel(file))) {
            var titles = reader.next();
            if (titles == null) {
                throw TableProblem.TABLE_EMPTY.refuse();
            }
            if (titles.cells().size() > TableSource.MOST_COLUMNS) {
                throw TableProblem.TABLE_TOO_WIDE.refuse(TableSource.MOST_COLUMNS);
            }
            return new Inspected(source, titles.cells());
        }
    }

    private static TableSource workbook(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            if (Arrays.equals(bytes.readNBytes(LOCKED.length), LOCKED)) {
                throw TableProblem.TABLE_LOCKED.refuse();
            }
        }
        ZipGuard.check(file);
        return new TableSource(TableFormat.XLSX, null, ',');
    }

    private static TableSource text(Path file, String declared) throws IOException {
        for (var charset : charset(declared).map(List::of).orElse(List.of(StandardCharsets.UTF_8, GB_18030))) {
            if (decodes(file, charset)) {
                return new TableSource(TableFormat.CSV, charset.name(), separator(file, charset));
            }
        }
        throw TableProblem.TABLE_ENCODING_UNKNOWN.refuse();
    }

    /** GBK and GB 2312 are parts of GB 18030. Empty for any other, which clients declare without looking. */
    private static Optional<Charset> charset(String declared) {
        return switch (declared == null
                ? ""
                : declared.strip().toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "")) {
            case "UTF8" -> Optional.of(StandardCharsets.UTF_8);
            case "GB18030", "GBK", "GB2312", "CP936" -> Optional.of(GB_18030);
            default -> Optional.empty();
        };
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[64 * 1024];
        try (var text = new InputStreamReader(Files.newInputStream(file), strict)) {
            while (text.read(buffer) >= 0) {
                // only whether it can be decoded is asked
            }
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** The one that occurs most often among the titles. */
    private static char separator(Path file, Charset charset) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var titles = firstLine(bytes, charset);
            return SEPARATORS.stream()
                    .max(Comparator.comparingLong((Character candidate) ->
                                    titles.chars().filter(c -> c == candidate).count())
                            .thenComparing(candidate -> -SEPARATORS.indexOf(candidate)))
                    .orElseThrow();
        }
    }

    private static String firstLine(InputStream bytes, Charset charset) throws IOException {
        var start = new String(bytes.readNBytes(LONGEST_TITLE_LINE), charset);
        return new BufferedReader(new java.io.StringReader(start))
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
