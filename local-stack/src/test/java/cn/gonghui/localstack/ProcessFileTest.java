package cn.gonghui.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

    private static final String MARK = "61.0815";

    @TempDir
    Path folder;

    @Test
    void our_process_is_found_by_number_and_mark_and_can_be_stopped() throws IOException {
        Process process = new ProcessBuilder("sleep", MARK).start();
        try {
            ProcessFile file = new ProcessFile(folder.resolve("a.pid"), MARK);
            file.write(process.pid());
            assertEquals(Optional.of(process.toHandle()), file.running());
            ProcessFile.stop(process.toHandle(), Duration.ofSeconds(10));
            assertTrue(file.running().isEmpty());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_number_that_another_program_has_by_now_is_not_ours() {
        ProcessFile file = new ProcessFile(folder.resolve("a.pid"), "-Dsuite.part=training-service@/nowhere");
        file.write(ProcessHandle.current().pid());
        assertTrue(file.running().isEmpty());
    }

    @Test
    void a_missing_or_damaged_file_means_that_nothing_runs() throws IOException {
        ProcessFile file = new ProcessFile(folder.resolve("a.pid"), MARK);
        assertTrue(file.running().isEmpty());
        Files.writeString(file.file(), "half a num");
        assertTrue(file.running().isEmpty());
        file.forget();
        assertFalse(Files.exists(file.file()));
    }
}
