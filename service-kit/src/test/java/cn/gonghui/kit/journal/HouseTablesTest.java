package cn.gonghui.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseTablesTest {

    @Test
    void every_service_brings_the_same_tables_of_the_house() throws IOException {
        for (var service : List.of("training", "innovation")) {
            assertEquals(migration("membership"), migration(service), service);
        }
    }

    private static String migration(String service) throws IOException {
        return Files.readString(Path.of("..", service + "-service", "src/main/resources/db/migration/V1__house.sql"));
    }
}
