package cn.gonghui.systemtests;

import cn.gonghui.localstack.RunningSuite;
import cn.gonghui.localstack.SuiteService;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Looks for words as somebody would who has the databases, the keys and the logs. */
final class WordSearch {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final RunningSuite suite;
    private final List<String> words;

    WordSearch(RunningSuite suite, List<String> words) {
        this.suite = suite;
        this.words = words;
    }

    boolean found(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** The tables of that service in which any of the words stands: in texts and JSON, or in bytes once decrypted. */
    Set<String> tables(SuiteService service) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection schema = suite.schema(service)) {
            schema.setAutoCommit(false);
            for (String table : column(schema, """
                    select table_name from information_schema.tables
                    where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1""")) {
                if (inTexts(schema, table) || inBytes(schema, table, suite.personalDataKey(service))) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    /** The log files in which any of the words stands. */
    List<Path> logs() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(suite.log(SuiteService.MEMBERSHIP).getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (found(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private boolean inTexts(Connection schema, String table) throws SQLException {
        try (var query = schema.prepareStatement("select exists (select from " + table
                + " t, unnest(?) word where position(word in cast(t as text)) > 0)")) {
            query.setArray(1, schema.createArrayOf("text", words.toArray()));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private boolean inBytes(Connection schema, String table, byte[] key) throws SQLException {
        for (String column : column(schema, """
                select column_name from information_schema.columns
                where table_schema = current_schema() and data_type = 'bytea' and table_name = '%s'""".formatted(table))) {
            try (var statement = schema.createStatement()) {
                statement.setFetchSize(5_000);
                try (var rows = statement.executeQuery(
                        "select " + column + " from " + table + " where " + column + " is not null")) {
                    while (rows.next()) {
                        if (found(readable(rows.getBytes(1), key))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** As it is, and decrypted: key number, nonce, AES-256-GCM. */
    private static String readable(byte[] bytes, byte[] key) {
        String plain = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length <= NONCE_BYTES + TAG_BITS / Byte.SIZE || bytes[0] != 1) {
            return plain;
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, bytes, 1, NONCE_BYTES));
            cipher.updateAAD(bytes, 0, 1);
            ByteBuffer sealed = ByteBuffer.wrap(bytes, 1 + NONCE_BYTES, bytes.length - 1 - NONCE_BYTES);
            ByteBuffer output = ByteBuffer.allocate(cipher.getOutputSize(sealed.remaining()));
            cipher.doFinal(sealed, output);
            return plain + new String(output.array(), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException notEncrypted) {
            return plain;
        }
    }

    private static List<String> column(Connection schema, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = schema.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
