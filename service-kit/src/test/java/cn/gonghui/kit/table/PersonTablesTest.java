package cn.gonghui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTablesTest {

    @Test
    void every_service_finds_answers_and_rows_about_persons_the_same_way() throws IOException {
        var ours = Files.readString(Path.of("src/test/resources/db/migration/V13__answers_and_rows_about_persons.sql"));
        for (var migration : List.of(
                "membership-service/src/main/resources/db/migration/V23__answers_and_rows_about_persons.sql",
                "training-service/src/main/resources/db/migration/V13__answers_and_rows_about_persons.sql",
                "innovation-service/src/main/resources/db/migration/V13__answers_and_rows_about_persons.sql")) {
            assertEquals(ours, Files.readString(Path.of("..").resolve(migration)), migration);
        }
    }
}
