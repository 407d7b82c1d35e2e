package cn.gonghui.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line by which the launcher starts itself again. */
final class Launch {

    private Launch() {}

    static List<String> command(Settings settings, String verb) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsuite.checkout=" + settings.checkout(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                LocalStack.class.getName()));
        command.add(verb);
        return command;
    }
}
