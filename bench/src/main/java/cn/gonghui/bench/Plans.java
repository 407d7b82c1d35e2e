package cn.gonghui.bench;

import cn.gonghui.localstack.MembershipStack;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** How PostgreSQL executed what a call asked, as its own log tells (auto_explain). */
final class Plans {

    private static final String ROLE = "alter role membership_app set ";
    private static final Pattern DURATION = Pattern.compile("duration: ([0-9.]+) ms  plan:");
    private static final Pattern BACKGROUND =
            Pattern.compile("tally_fold|chain_audit_records|sandbox_clock|feed_subscription|event_feed|"
                    + "idempotency_answer where expires|position is null");
    /** Whose own statements are of interest. */
    private static final String FUNCTION = "Function Scan on unionisation_on";

    private static final int LONGEST_LINE = 180;

    private final MembershipStack stack;

    Plans(MembershipStack stack) {
        this.stack = stack;
    }

    /** Has every plan of the service's next connections logged. */
    void begin() throws SQLException {
        execute(
                ROLE + "session_preload_libraries = 'auto_explain'",
                ROLE + "auto_explain.log_min_duration = 0",
                ROLE + "auto_explain.log_analyze = on",
                ROLE + "auto_explain.log_buffers = on",
                ROLE + "auto_explain.log_nested_statements = on",
                ROLE + "auto_explain.log_parameter_max_length = 0");
    }

    void end() throws SQLException {
        execute("alter role membership_app reset all", ROLE + "search_path = membership");
    }

    private void execute(String... statements) throws SQLException {
        try (var superuser = stack.superuser();
                var statement = superuser.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The plan that took longest during the call. */
    String of(Runnable call) throws IOException {
        long from = stack.databaseLog().toFile().length();
        call.run();
        return Arrays.stream(read(from).split("(?m)^(?=\\S.*LOG:)"))
                .filter(entry -> DURATION.matcher(entry).find())
                .filter(entry -> !BACKGROUND.matcher(entry).find())
                .filter(entry -> !entry.contains(FUNCTION))
                .max(Comparator.comparingDouble(Plans::duration))
                .map(Plans::shortened)
                .orElse("no plan");
    }

    private String read(long from) throws IOException {
        try (var log = new RandomAccessFile(stack.databaseLog().toFile(), "r")) {
            log.seek(from);
            var bytes = new byte[(int) (log.length() - from)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static double duration(String entry) {
        var matcher = DURATION.matcher(entry);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }

    private static String shortened(String entry) {
        var text = entry.substring(entry.indexOf("duration:"));
        return text.lines()
                .map(String::stripTrailing)
                .map(line -> line.replace("\t", "  "))
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + " …" : line)
                .reduce("", (all, line) -> all + line + "\n");
    }
}
