package cn.gonghui.bench;

import cn.gonghui.localstack.MembershipStack;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes large databases and measures membership-service on them; brings large rosters in. */
public final class Bench {

    private static final int MEMBERS_OF_AN_ORGANIZATION = 100;
    private static final int FEWEST_ORGANIZATIONS = 480;

    /** Kept, as loggers that nobody holds forget their level. */
    private static final Logger DATABASE = Logger.getLogger("io.zonky");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        DATABASE.setLevel(Level.WARNING);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "generate" -> generate(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            case "measure" -> measure(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            case "imports" -> imports(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            case "feed" -> feed(Path.of(arguments[1]));
            default ->
                System.err.println(
                        "generate MEMBERS FOLDER | measure SMALL_FOLDER LARGE_FOLDER REPORT | imports ROWS FOLDER"
                                + " | feed FOLDER");
        }
        System.exit(0);
    }

    /** A hundredth as many organisations as members. */
    private static void generate(int members, Path folder) throws Exception {
        int organizations = Math.max(FEWEST_ORGANIZATIONS, members / MEMBERS_OF_AN_ORGANIZATION);
        try (var stack = MembershipStack.open(checkout(), folder)) {
            new Generator(stack, members, organizations).run();
        }
    }

    private static void measure(Path smaller, Path larger, Path report) throws Exception {
        try (var small = World.open(checkout(), smaller);
                var large = World.open(checkout(), larger)) {
            var measurement = new Measurement(small, large);
            measurement.run();
            measurement.report(report);
        }
    }

    private static void imports(int rows, Path folder) throws Exception {
        try (var bench = ImportBench.open(checkout(), folder)) {
            bench.run(rows);
        }
    }

    private static void feed(Path folder) throws Exception {
        try (var bench = FeedBench.open(checkout(), folder)) {
            bench.run();
        }
    }

    private static Path checkout() {
        return Path.of(System.getProperty("suite.checkout", "."));
    }
}
