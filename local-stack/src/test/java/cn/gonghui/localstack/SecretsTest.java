package cn.gonghui.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_found_again() {
        String made = Secrets.in(folder.resolve("s")).owner(SuiteService.TRAINING);
        assertEquals(made, Secrets.in(folder.resolve("s")).owner(SuiteService.TRAINING));
    }

    @Test
    void no_two_are_equal() {
        Secrets secrets = Secrets.in(folder.resolve("s"));
        assertNotEquals(secrets.owner(SuiteService.TRAINING), secrets.application(SuiteService.TRAINING));
        assertNotEquals(secrets.owner(SuiteService.TRAINING), secrets.owner(SuiteService.MEMBERSHIP));
    }

    @Test
    void keys_of_personal_data_have_32_bytes() {
        Secrets secrets = Secrets.in(folder.resolve("s"));
        assertEquals(32, Base64.getDecoder().decode(secrets.personalDataKey(SuiteService.MEMBERSHIP)).length);
    }

    @Test
    void nobody_else_can_read_the_file() throws IOException {
        Secrets.in(folder.resolve("s")).superuser();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("s"))));
    }
}
