package cn.gonghui.bench;

import cn.gonghui.kit.personaldata.KeptKeys;
import cn.gonghui.localstack.MembershipStack;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What the calls need to know of a generated database: whom to look for, where. */
record Facts(
        long members,
        long organizations,
        UUID city,
        UUID district,
        UUID street,
        UUID bigUnion,
        List<UUID> unions,
        List<Person> persons) {

    private static final int SAMPLE = 400;
    private static final long FIRST_ID = Instant.parse("2006-02-01T00:00:00Z").toEpochMilli();

    /** Somebody who is there; {@code card} is null for who has none. */
    record Person(UUID id, String document, String phone, String card) {}

    static Facts of(MembershipStack stack) throws SQLException {
        try (var owner = stack.owner();
                var statement = owner.createStatement()) {
            var persons = new ArrayList<Person>();
            var random = new SplittableRandom(1);
            long span = System.currentTimeMillis() - FIRST_ID;
            for (int i = 0; i < SAMPLE; i++) {
                var from = new UUID(FIRST_ID + random.nextLong(span * 9 / 10) << 16, 0);
                try (var rows = statement.executeQuery("""
                        select m.id, m.document_number, m.phone, c.number
                        from (select * from member where id >= '%s' and status = 'ACTIVE' order by id limit 1) m
                        left join card c on c.member_id = m.id and c.status = 'ACTIVE'
                        """.formatted(from))) {
                    rows.next();
                    persons.add(person(rows, stack.keys()));
                }
            }
            return new Facts(
                    Long.parseLong(one(statement, "select count(*) from member")),
                    Long.parseLong(one(statement, "select count(*) from organization")),
                    UUID.fromString(one(statement, "select id from organization where parent_id is null")),
                    organization(statement, "name = '朝阳区总工会'"),
                    organization(statement, "division_code = '110105001' and kind like '%FEDERATION'"),
                    organization(statement, "name = '朝阳区快递行业联合工会'"),
                    unions(statement),
                    List.copyOf(persons));
        }
    }

    private static Person person(java.sql.ResultSet row, KeptKeys keys) throws SQLException {
        return new Person(
                row.getObject(1, UUID.class),
                keys.cipher().decrypt(row.getBytes(2)),
                keys.cipher().decrypt(row.getBytes(3)),
                row.getString(4));
    }

    private static UUID organization(java.sql.Statement statement, String condition) throws SQLException {
        return UUID.fromString(one(statement, "select id from organization where " + condition));
    }

    private static List<UUID> unions(java.sql.Statement statement) throws SQLException {
        var unions = new ArrayList<UUID>();
        try (var rows = statement.executeQuery(
                "select id from organization where kind = 'ENTERPRISE_UNION' order by md5(id::text) limit 50")) {
            while (rows.next()) {
                unions.add(rows.getObject(1, UUID.class));
            }
        }
        return List.copyOf(unions);
    }

    private static String one(java.sql.Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
