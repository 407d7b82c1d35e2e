package cn.gonghui.membership.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.organization.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A part of the tree so large that names are sought in the order of the list, and not by its organisations. */
@MembershipTest
class LargeSubtreeSearchTest {

    private static final String THOUSAND_UNIONS = """
            insert into organization (id, version, created_at, updated_at, name, kind, status, parent_id, path, division_code,
                focus_groups, creation_digest)
            select made.id, 0, now(), now(), '某公司工会', 'ENTERPRISE_UNION', 'ACTIVE', o.id,
                   o.path || replace(made.id::text, '-', '') || '/', o.division_code, '{}', '\\x00'
            from organization o cross join lateral (select uuid_v7() as id from generate_series(1, 1000)) made
            where o.id = '%s'
            """;

    @Test
    void name_is_found_on_every_page_within_the_part_and_nowhere_else() {
        var root = Tree.municipal();
        var district = Tree.district(root);
        OwnerConnection.execute(THOUSAND_UNIONS.formatted(district));
        var unions = List.of(Tree.union(district), Tree.union(district), Tree.union(district));
        var outside = Tree.union(Tree.enter("朝阳区总工会", "DISTRICT_FEDERATION", root, "110105"));
        var expected = IntStream.range(0, 7)
                .mapToObj(i -> named("令狐冲", unions.get(i % 3)))
                .collect(Collectors.toSet());
        named("令狐冲", outside);
        named("令狐彻", unions.getFirst());

        assertEquals(expected, found(Calls.officerOf(district), "狐冲"));
        assertEquals(Set.of(), found(Calls.officerOf(district), "无人"));
    }

    private static Set<String> found(Calls officer, String name) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? officer.get("/v1/members?limit=2&name={name}", name)
                    : officer.get("/v1/members?limit=2&name={name}&cursor={cursor}", name, cursor);
            ids.addAll(page.statusCode(200).extract().<List<String>>path("items.id"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertEquals(ids.size(), Set.copyOf(ids).size());
        return Set.copyOf(ids);
    }

    private static String named(String name, UUID union) {
        var body = Persons.member(union);
        body.put("name", name);
        return Calls.admin().post("/v1/members", body).statusCode(201).extract().path("id");
    }
}
