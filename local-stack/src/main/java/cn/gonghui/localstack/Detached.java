package cn.gonghui.localstack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code up --detach}: the same launcher in the background; its lines are shown until it is ready or has failed. */
final class Detached {

    private Detached() {}

    /**
     * Starts it and comes back when it is ready.
     *
     * @param arguments those of {@code up}, without {@code --detach}
     * @return the exit status: 0 when ready, the launcher's own when it ended
     */
    static int run(Settings settings, List<String> arguments) throws IOException, InterruptedException {
        Path log = Files.createDirectories(settings.home()).resolve("up.log");
        // nohup: closing the terminal must not stop it
        List<String> command = new ArrayList<>(List.of("nohup"));
        command.addAll(Launch.command(settings, "up"));
        command.addAll(arguments);
        Files.deleteIfExists(settings.ready());
        Process launcher = new ProcessBuilder(command)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        Thread together = new Thread(launcher::destroy, "stop the launcher");
        Runtime.getRuntime().addShutdownHook(together);
        try (RandomAccessFile lines = new RandomAccessFile(log.toFile(), "r")) {
            boolean ready = false;
            while (launcher.isAlive() && !ready) {
                launcher.waitFor(200, TimeUnit.MILLISECONDS);
                ready = Files.exists(settings.ready());
                show(lines);
            }
            show(lines);
            Runtime.getRuntime().removeShutdownHook(together);
            return launcher.isAlive() ? 0 : launcher.exitValue();
        }
    }

    private static void show(RandomAccessFile lines) throws IOException {
        byte[] fresh = new byte[(int) (lines.length() - lines.getFilePointer())];
        lines.readFully(fresh);
        System.out.write(fresh);
        System.out.flush();
    }
}
