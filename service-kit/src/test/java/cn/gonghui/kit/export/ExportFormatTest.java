package cn.gonghui.kit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportFormatTest {

    @Test
    void the_file_that_is_preferred_to_json_is_meant() {
        prefers("text/csv", ExportFormat.CSV);
        prefers("text/csv, application/problem+json", ExportFormat.CSV);
        prefers("application/json;q=0.5, text/csv;q=0.9", ExportFormat.CSV);
        prefers(ExportFormat.XLSX.mediaType(), ExportFormat.XLSX);
        prefers("TEXT/CSV;q=0.5," + ExportFormat.XLSX.mediaType(), ExportFormat.XLSX);
    }

    @Test
    void json_is_answered_unless_a_file_is_preferred() {
        prefers("", null);
        prefers("*/*", null);
        prefers("text/html, */*;q=0.1", null);
        prefers("application/json, text/csv", null);
        prefers("text/csv;q=0, application/json", null);
        prefers("application/pdf", null);
    }

    private static void prefers(String accept, ExportFormat format) {
        assertEquals(Optional.ofNullable(format), ExportFormat.preferred(accept), accept);
    }
}
