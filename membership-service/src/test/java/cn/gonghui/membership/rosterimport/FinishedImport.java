package cn.gonghui.membership.rosterimport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.SampleCall;
import cn.gonghui.membership.Calls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** An import that is over, with one refused row. */
public final class FinishedImport {

    private static final String FILE = "姓名,证件号码,就业形态\r\n张三丰,1,STANDARD\r\n";

    private FinishedImport() {}

    public static UUID of(UUID union) {
        var admin = Calls.admin();
        var id = Rosters.taken(admin, union, true, FILE.getBytes(StandardCharsets.UTF_8));
        return UUID.fromString(Rosters.over(admin, id).getString("id"));
    }

    public static SampleCall sample(UUID union) {
        return SampleCall.plain()
                .query("kind", "MEMBERS")
                .query("organizationId", union)
                .query("dryRun", true)
                .header("Content-Type", "text/csv; charset=UTF-8")
                .body(FILE);
    }

    /** An import by the union that refuses this row, for his document is wrong or he is a member already. */
    public static UUID refusing(UUID union, String name, String documentNumber, String phone) {
        var admin = Calls.admin();
        var row = Rosters.with(Rosters.with(Rosters.with(Rosters.person(), 0, name), 2, documentNumber), 3, phone);
        var id = Rosters.taken(admin, union, false, Rosters.csv(Rosters.TITLES, List.of(row)));
        assertEquals(1, Rosters.over(admin, id).getInt("rejected"));
        return UUID.fromString(id);
    }
}
