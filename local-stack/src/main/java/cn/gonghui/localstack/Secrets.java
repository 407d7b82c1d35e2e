package cn.gonghui.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords and keys of one data folder: made once at random, kept in a file that only its owner can read. */
final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Those of the file; an absent file has none yet. */
    static Secrets in(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** The superuser's password. */
    String superuser() {
        return text("database.superuser");
    }

    /** The password of the role that owns and migrates a service's schema. */
    String owner(SuiteService service) {
        return text("database." + service.schema() + ".owner");
    }

    /** The password of the role that reads and writes in it. */
    String application(SuiteService service) {
        return text("database." + service.schema() + ".application");
    }

    /** The secret of a machine client. */
    String client(String clientId) {
        return text("client." + clientId);
    }

    /** The key that personal data of a service is encrypted with: 32 bytes, Base64. */
    String personalDataKey(SuiteService service) {
        return key("personal-data." + service.schema() + ".encryption");
    }

    /** The key of the blind index over them: 32 bytes, Base64. */
    String indexKey(SuiteService service) {
        return key("personal-data." + service.schema() + ".index");
    }

    private String text(String name) {
        return value(name, Base64.getUrlEncoder().withoutPadding());
    }

    private String key(String name) {
        return value(name, Base64.getEncoder());
    }

    private synchronized String value(String name, Base64.Encoder encoder) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = encoder.encodeToString(bytes);
        values.setProperty(name, made);
        write();
        return made;
    }

    private void write() {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Folders.createPrivate(fresh);
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, "Made once for this data folder; the data cannot be read without it.");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
