package cn.gonghui.bench;

import cn.gonghui.localstack.replay.SampleCodes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** Writes organisations, their employers with the histories of these, and the meetings that they held. */
final class OrganizationRows {

    private static final LocalDate ESTABLISHED = LocalDate.of(2005, 1, 1);
    private static final String[] SECTORS = {
        "NON_PUBLIC", "NON_PUBLIC", "NON_PUBLIC", "STATE_OWNED", "PUBLIC_INSTITUTION", "NEW_SOCIAL"
    };
    private static final int EMPLOYERS_OF_JOINT_UNION = 10;

    private final Tree tree;
    private final LocalDate today;
    private final SplittableRandom random = new SplittableRandom(4);
    private int companies;

    OrganizationRows(Tree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    void organizations(Connection connection) throws SQLException {
        var rows = new CopyRows(
                "organization",
                "id,version,created_at,updated_at,name,kind,status,parent_id,path,division_code,uscc,focus_groups,"
                        + "established_on,creation_digest");
        int number = 0;
        for (var node : tree.nodes()) {
            var at = instant(ESTABLISHED.plusDays(number / 20));
            rows.row(
                    node.id(),
                    0L,
                    at,
                    at,
                    node.name(),
                    node.kind(),
                    "ACTIVE",
                    node.parent(),
                    node.path(),
                    node.division(),
                    node.members() ? SampleCodes.unionCreditCode(node.division().substring(0, 6), number) : null,
                    new String[0],
                    ESTABLISHED,
                    Invented.bytes(32, random));
            number++;
        }
        rows.send(connection);
    }

    /** @param sizes members of each union */
    void employers(Connection connection, int[] sizes) throws SQLException {
        var employer = new CopyRows(
                "employer",
                "id,version,created_at,updated_at,uscc,name,headcount,sector,division_code,union_id,creation_digest");
        var headcount = new CopyRows("employer_headcount", "employer_id,effective_on,headcount");
        var sector = new CopyRows("employer_sector", "employer_id,effective_on,sector");
        var division = new CopyRows("employer_division", "employer_id,effective_on,division_code");
        var union = new CopyRows("employer_union", "employer_id,joined_on,union_id");
        for (int i = 0; i < sizes.length; i++) {
            var node = tree.unions().get(i);
            int several = node.kind().equals("JOINT_UNION") ? EMPLOYERS_OF_JOINT_UNION : 1;
            for (int k = 0; k < several + (random.nextInt(20) == 0 ? 1 : 0); k++) {
                var id = Invented.id(instant(ESTABLISHED.plusDays(companies / 20)), random);
                var from = ESTABLISHED.plusDays(random.nextInt(2000));
                var joined = from.plusDays(random.nextInt(1000));
                int workers = 1 + (int) (sizes[i] * (1 + 0.4 * random.nextDouble()) / several);
                var kind = SECTORS[random.nextInt(SECTORS.length)];
                var unionId = k < several ? node.id() : null;
                employer.row(
                        id,
                        0L,
                        instant(from),
                        instant(from),
                        SampleCodes.companyCreditCode(node.division().substring(0, 6), companies),
                        "北京" + node.name().replace("工会", "") + k,
                        workers,
                        kind,
                        node.division(),
                        unionId,
                        Invented.bytes(32, random));
                for (int year = random.nextInt(3); year >= 0; year--) {
                    headcount.row(id, from.plusYears(year * 3), Math.max(1, workers - 3 * year));
                }
                sector.row(id, from, kind);
                division.row(id, from, node.division());
                if (unionId != null) {
                    union.row(id, joined, unionId);
                }
                companies++;
            }
        }
        for (var rows : new CopyRows[] {employer, headcount, sector, division, union}) {
            rows.send(connection);
        }
    }

    void meetings(Connection connection, int count) throws SQLException {
        var meeting = new CopyRows(
                "meeting",
                "id,version,created_at,updated_at,host_id,kind,title,starts_at,ends_at,starts_on,mode,status,status_since,"
                        + "opened_at,attendance,content_index");
        var venue =
                new CopyRows("meeting_venue", "id,meeting_id,position,main,name,organization_id,booths,stream_views");
        long span = today.toEpochDay() - ESTABLISHED.toEpochDay();
        for (int i = 0; i < count; i++) {
            var host = tree.nodes().get(random.nextInt(tree.nodes().size()));
            var day = ESTABLISHED.plusDays(span * i / count);
            var at = instant(day);
            var id = Invented.id(at, random);
            meeting.row(
                    id,
                    2L,
                    at,
                    at,
                    host.id(),
                    i % 5 == 0 ? "ENTERPRISE" : "WORKER",
                    "双沟通会",
                    at,
                    at.plusSeconds(7200),
                    day,
                    "ON_SITE",
                    "HELD",
                    at,
                    at,
                    20L + random.nextInt(100),
                    Invented.bytes(32, random));
            venue.row(Invented.id(at, random), id, 1, true, "主会场", host.id(), new String[0], 0L);
        }
        meeting.send(connection);
        venue.send(connection);
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(2, 0).toInstant(ZoneOffset.UTC);
    }
}
