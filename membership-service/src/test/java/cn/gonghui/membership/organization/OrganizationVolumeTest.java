package cn.gonghui.membership.organization;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code -Dvolume.organizations=50000 -Dvolume.members=50000} for the whole size. */
@MembershipTest
class OrganizationVolumeTest {

    private static final int ORGANIZATIONS = Integer.getInteger("volume.organizations", 2_000);
    private static final int MEMBERS = Integer.getInteger("volume.members", 2_000);

    private final Calls admin = Calls.admin();

    @Test
    void subtree_moves_within_seconds() {
        var root = Tree.municipal();
        var from = Tree.district(root);
        var into = Tree.district(root);
        var park = Tree.enter("园区总工会", "PARK_FEDERATION", from, "110114");
        OwnerConnection.execute("""
                insert into organization (id, version, created_at, updated_at, name, kind, status, parent_id, path,
                    division_code, focus_groups, creation_digest)
                select id, 0, now(), now(), '北京第' || number || '企业工会委员会', 'ENTERPRISE_UNION', 'ACTIVE', '%1$s',
                    (select path from organization where id = '%1$s') || replace(id::text, '-', '') || '/',
                    '110114001', '{}', ''
                from (select gen_random_uuid() as id, number from generate_series(1, %2$d) as number) as made
                """.formatted(park, ORGANIZATIONS), "analyze organization");
        var took = seconds(
                "moving " + ORGANIZATIONS,
                () -> admin.transition("/v1/organizations/" + park + "/move", 0, Map.of("parentId", into))
                        .statusCode(200));
        assertTrue(took < 30);
        Calls.officerOf(into).get("/v1/organizations?name=第7企业").body("items.size()", equalTo(1));
        Calls.officerOf(from).get("/v1/organizations?name=第7企业").body("items.size()", equalTo(0));
        OwnerConnection.execute("delete from organization where parent_id = '" + park + "'");
    }

    @Test
    void union_with_many_members_is_merged_within_seconds() {
        var from = Tree.union();
        var into = Tree.union();
        enterMembers(from);
        var took = seconds(
                "merging " + MEMBERS,
                () -> admin.transition("/v1/organizations/" + from + "/merge", 0, Map.of("intoId", into))
                        .statusCode(200));
        assertTrue(took < 60);
        admin.get("/v1/members?count=true&organizationId={id}", from).body("count", equalTo(0));
        OwnerConnection.execute(
                "delete from member_standing where organization_id in ('%s', '%s')".formatted(from, into),
                "delete from card where organization_id = '%s'".formatted(into),
                "delete from member where organization_id = '%s'".formatted(into));
    }

    private static void enterMembers(UUID union) {
        OwnerConnection.execute(
                """
                insert into member (id, version, created_at, updated_at, organization_id, first_organization_id, name,
                    name_tokens, document_type, document_number, document_index, employment_form, status, joined_on,
                    first_joined_on, newly_joined)
                select gen_random_uuid(), 0, now(), now(), '%1$s', '%1$s', '',
                    array[number, number + 1, number + 2, number + 3, number + 4], 'PASSPORT', '',
                    sha256(('%1$s' || number)::bytea), 'STANDARD', 'ACTIVE', '2024-01-01', '2024-01-01', true
                from generate_series(1, %2$d) as number
                """.formatted(union, MEMBERS),
                """
                insert into member_standing (id, member_id, organization_id, status, from_on)
                select gen_random_uuid(), id, organization_id, status, joined_on from member where organization_id = '%s'
                """.formatted(union),
                """
                insert into card (id, version, created_at, updated_at, number, member_id, organization_id, status,
                    benefit_tier, issued_on)
                select gen_random_uuid(), 0, now(), now(), lpad((floor(random() * 1e16))::bigint::text, 16, '0'), id,
                    organization_id, 'ACTIVE', 'BASIC', '2024-01-01'
                from member where organization_id = '%s'
                """.formatted(union),
                "analyze member",
                "analyze member_standing",
                "analyze card");
    }

    private static double seconds(String what, Runnable work) {
        var began = System.nanoTime();
        work.run();
        var took = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        System.getLogger(OrganizationVolumeTest.class.getName())
                .log(System.Logger.Level.INFO, "{0}: {1} s", what, took);
        return took;
    }
}
