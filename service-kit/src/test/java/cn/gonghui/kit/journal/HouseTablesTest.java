package cn.gonghui.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HouseTablesTest {

    /** What the kit needs of a database, by the part of the file's name after its number. */
    private static final List<String> FILES = List.of("house", "audit_chain", "rate_limits", "key_rotation");

    @Test
    void every_service_brings_the_same_tables_of_the_house() throws IOException {
        for (var file : FILES) {
            for (var service : List.of("training", "innovation")) {
                assertEquals(migration("membership", file), migration(service, file), service + " " + file);
            }
        }
    }

    private static String migration(String service, String file) throws IOException {
        try (var files = Files.list(Path.of("..", service + "-service", "src/main/resources/db/migration"))) {
            return files.filter(path -> path.getFileName().toString().endsWith("__" + file + ".sql"))
                    .map(HouseTablesTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
