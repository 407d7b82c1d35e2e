package cn.gonghui.localstack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** A backup of a suite's database, taken while it works, and started beside it. Data ends with it. */
public final class CopiedDatabase implements AutoCloseable {

    /** What PostgreSQL's documentation of base backups leaves out of them; the folders stay. */
    private static final Set<String> LEFT_OUT = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> OF_THE_PROCESS = Set.of("postmaster.pid", "postmaster.opts");

    private final Settings settings;
    private final Database database;

    private CopiedDatabase(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    /**
     * Copies the cluster as {@code pg_basebackup} does, and starts the copy.
     *
     * @param beside where the copy lives
     */
    static CopiedDatabase of(Database original, Settings from, Settings beside, Secrets secrets)
            throws IOException, SQLException {
        Folders.delete(beside.home());
        Files.createDirectories(beside.home());
        try (Connection connection = original.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('copy', true)");
            copy(from.postgres(), beside.postgres(), false);
            try (ResultSet label = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                label.next();
                Files.writeString(beside.postgres().resolve("backup_label"), label.getString(1));
            }
            copy(from.postgres().resolve("pg_wal"), beside.postgres().resolve("pg_wal"), true);
        }
        Files.writeString(beside.made(), "");
        return new CopiedDatabase(beside, Database.start(beside, secrets));
    }

    /** Files come and go meanwhile; the log of changes makes up for it. */
    private static void copy(Path from, Path to, boolean whole) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path place = to.resolve(from.relativize(folder).toString());
                if (!Files.exists(place)) {
                    Files.createDirectory(place);
                    Files.setPosixFilePermissions(place, Files.getPosixFilePermissions(folder));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path place = from.relativize(file);
                if (whole
                        || !LEFT_OUT.contains(place.getName(0).toString())
                                && !OF_THE_PROCESS.contains(place.toString())) {
                    try {
                        Files.copy(file, to.resolve(place.toString()));
                    } catch (NoSuchFileException gone) {
                        // it was deleted after the folder was read
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** For a service's configuration: the address of its schema in the copy. */
    public String url(SuiteService service) {
        return database.url(service);
    }

    @Override
    public void close() throws IOException {
        database.close();
        Folders.delete(settings.home());
    }
}
