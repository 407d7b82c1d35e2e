package cn.gonghui.localstack;

import cn.gonghui.localstack.replay.FigureTable;
import cn.gonghui.localstack.replay.PageReplay;
import cn.gonghui.localstack.world.KeycloakRealm;
import cn.gonghui.localstack.world.SampleWorld;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The whole suite on one machine: PostgreSQL, an issuer and the three packaged services, with the newspaper page replayed into
 * them. Called by {@code ./suite}; exit status 0 or 1, after a plain sentence.
 */
public final class LocalStack {

    private static final String USAGE = """
            ./suite up [--detach] [--empty] [--fresh]   start everything
            ./suite down                                stop everything; the data stays
            ./suite status                              what runs where
            ./suite replay --against local|compose      enter the newspaper page into a running suite
            """;

    private static final Logger LIBRARIES = Logger.getLogger("");
    private static final Logger ISSUER = Logger.getLogger("no.nav");

    private LocalStack() {}

    /** @param arguments the command and its options, as {@code ./suite} has them */
    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.WARNING);
        // a wrong password is no error of the stack
        ISSUER.setLevel(Level.OFF);
        System.exit(run(List.of(arguments), System.getenv(), new Progress(System.out)));
    }

    static int run(List<String> arguments, Map<String, String> environment, Progress progress) {
        try {
            Path checkout = Path.of(System.getProperty("suite.checkout", "."))
                    .toAbsolutePath()
                    .normalize();
            Settings settings = Settings.from(environment, checkout);
            String command = arguments.isEmpty() ? "" : arguments.getFirst();
            List<String> options = arguments.stream().skip(1).toList();
            return switch (command) {
                case "up" -> up(settings, options, progress);
                case "down" -> down(settings, options, progress);
                case "status" -> status(settings, options, progress);
                case "replay" -> replay(settings, options, environment, progress);
                case "realm" -> realm(settings, options);
                default -> throw new StackFailure(USAGE.stripTrailing());
            };
        } catch (Exception failure) {
            StackFailure sentence = StackFailure.of(failure);
            System.err.println(sentence.getMessage());
            if (environment.containsKey("SUITE_TRACE")) {
                failure.printStackTrace();
            }
            return 1;
        }
    }

    private static int up(Settings settings, List<String> options, Progress progress) throws Exception {
        allow(options, "--detach", "--empty", "--fresh");
        if (options.contains("--detach")) {
            List<String> rest = new ArrayList<>(options);
            rest.removeIf("--detach"::equals);
            return Detached.run(settings, rest);
        }
        new Up(settings, progress).run(options.contains("--empty"), options.contains("--fresh"));
        return 0;
    }

    private static int down(Settings settings, List<String> options, Progress progress) throws Exception {
        allow(options);
        Down.run(settings, progress);
        return 0;
    }

    private static int status(Settings settings, List<String> options, Progress progress) throws Exception {
        allow(options);
        return Status.print(settings, progress) ? 0 : 1;
    }

    private static int replay(
            Settings settings, List<String> options, Map<String, String> environment, Progress progress)
            throws Exception {
        if (options.size() != 2
                || !options.getFirst().equals("--against")
                || !options.getLast().matches("local|compose")) {
            throw new StackFailure(USAGE.stripTrailing());
        }
        SampleWorld world = SampleWorld.load();
        boolean compose = options.getLast().equals("compose");
        String password = compose ? ComposeEnvironment.samplePassword(settings, environment) : world.password();
        PageReplay replay = new PageReplay(settings.target(password), world);
        boolean entered = replay.run(progress::say);
        FigureTable figures = replay.figures();
        progress.say(figures.print());
        if (entered) {
            figures.requireMet();
        }
        return 0;
    }

    private static int realm(Settings settings, List<String> options) {
        allow(options);
        KeycloakRealm.of(SampleWorld.load()).write(settings.checkout().resolve("deploy/keycloak/realm.json"));
        return 0;
    }

    private static void allow(List<String> options, String... known) {
        if (!List.of(known).containsAll(options)) {
            throw new StackFailure(USAGE.stripTrailing());
        }
    }
}
