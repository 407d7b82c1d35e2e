package cn.gonghui.kit.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTablesTest {

    @Test
    void every_service_brings_the_same_tables_of_jobs() throws IOException {
        var ours = Files.readString(Path.of("src/test/resources/db/migration/V4__jobs.sql"));
        for (var migration : List.of(
                "membership-service/src/main/resources/db/migration/V13__jobs_and_imports.sql",
                "training-service/src/main/resources/db/migration/V12__jobs.sql",
                "innovation-service/src/main/resources/db/migration/V12__jobs.sql")) {
            assertTrue(Files.readString(Path.of("..").resolve(migration)).startsWith(ours), migration);
        }
    }
}
