package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.test.AccessTable.Cell;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTableParsingTest {

    private static final String HEADER = "operation, method, path, nobody, officer\n";

    @Test
    void a_cell_holds_one_status_or_two() {
        var table = table(HEADER + "# things\nreadThing, GET, /v1/things/{id}, 401, 200/404\n");

        var row = table.rows().getFirst();
        assertEquals(List.of("nobody", "officer"), table.roles());
        assertEquals("readThing GET /v1/things/{id}", row.name());
        assertEquals(new Cell(401, 401), row.cells().get("nobody"));
        assertEquals(new Cell(200, 404), row.cells().get("officer"));
    }

    @Test
    void a_row_without_a_cell_for_each_role_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> table(HEADER + "readThing, GET, /v1/things/{id}, 401\n"));
    }

    private static AccessTable table(String csv) {
        return AccessTable.parse(new StringReader(csv));
    }
}
