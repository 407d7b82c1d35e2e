package cn.gonghui.localstack;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What the containers were told, as far as a caller from outside must know it. */
final class ComposeEnvironment {

    private static final String PASSWORD = "GONGHUI_SAMPLE_PASSWORD";

    private ComposeEnvironment() {}

    /** The sample users' password: from the environment, else from {@code .env}. */
    static String samplePassword(Settings settings, Map<String, String> environment) throws IOException {
        Properties file = new Properties();
        Path path = settings.checkout().resolve(".env");
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                file.load(reader);
            }
        }
        String password = environment.getOrDefault(PASSWORD, file.getProperty(PASSWORD));
        if (password == null) {
            throw new StackFailure("The sample users' password is not known: set " + PASSWORD + " as in " + path + ".");
        }
        return password;
    }
}
