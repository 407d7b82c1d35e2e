package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.table.TableFormat;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on its way in, on this machine only until it is in the database; closing it takes it away.
 *
 * @param charset the encoding that the caller declares; null where he does not
 */
record UploadedFile(Path content, TableFormat format, String charset) implements AutoCloseable {

    /** @throws cn.gonghui.kit.problem.Problem 415 for a type that is neither */
    static UploadedFile receive(InputStream body, MediaType type) {
        try {
            var file = of(Files.createTempFile("import-", ".part"), type);
            try {
                Files.copy(body, file.content(), StandardCopyOption.REPLACE_EXISTING);
                return file;
            } catch (IOException | RuntimeException broken) {
                file.close();
                throw broken;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of a form; browsers name a workbook or a CSV file by several types, so that the name's ending counts as well. */
    static UploadedFile of(Path content, String type, String name) {
        var ending = name == null ? "" : name.toLowerCase(java.util.Locale.ROOT);
        if (ending.endsWith(".xlsx")) {
            return new UploadedFile(content, TableFormat.XLSX, null);
        }
        return ending.endsWith(".csv") && TableFormat.of(type).isEmpty()
                ? new UploadedFile(content, TableFormat.CSV, null)
                : of(content, type == null ? null : MediaType.valueOf(type));
    }

    private static UploadedFile of(Path content, MediaType type) {
        var format = TableFormat.of(type == null ? null : type.toString())
                .orElseThrow(KitProblem.UNSUPPORTED_MEDIA_TYPE::refuse);
        return new UploadedFile(content, format, type.getParameters().get(MediaType.CHARSET_PARAMETER));
    }

    /** SHA-256, so that a repeated request is known by its file. */
    String digest() {
        try (var bytes = Files.newInputStream(content)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 * 1024];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }
}
