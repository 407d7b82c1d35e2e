package cn.gonghui.membership.mutualaid;

import static org.hamcrest.Matchers.equalTo;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MembershipTest
class ClaimListTest {

    @Test
    void claims_are_listed_for_the_union_of_the_member_and_for_who_keeps_the_plan() {
        var district = Tree.district(Tree.municipal());
        var keeper = Tree.street(district);
        var union = Tree.union(keeper);
        var elsewhere = Tree.union(Tree.street(district));
        var plan = Plans.open(Calls.admin(), keeper);
        var another = Plans.open(Calls.admin(), district);
        var member = Activities.member(union);
        var claim = claim(plan, member);
        var foreign = claim(another, member);
        list(union, "", claim, foreign);
        list(union, "?planId=" + plan, claim);
        list(keeper, "", claim, foreign);
        list(keeper, "?planId=" + another, foreign);
        list(elsewhere, "?planId=" + plan);
        OwnerConnection.execute("update mutual_aid_claim set organization_id = '" + elsewhere + "' where id in ('"
                + claim + "', '" + foreign + "')");
        list(union, "");
        list(elsewhere, "", claim, foreign);
        list(keeper, "", claim);
        list(keeper, "?planId=" + plan, claim);
        list(keeper, "?planId=" + another);
        list(district, "", claim, foreign);
    }

    /** More than a statement takes parameters. */
    @Test
    void who_keeps_seventy_thousand_plans_lists_the_claims_of_all() {
        var district = Tree.district(Tree.municipal());
        var union = Tree.union(district);
        var claim = claim(Plans.open(Calls.admin(), union), Activities.member(union));
        var name = "保障计划" + district;
        OwnerConnection.execute("""
                insert into mutual_aid_plan (id, version, created_at, updated_at, organization_id, name, terms, starts_on,
                    ends_on, waiting_days, premium, year_limit, person_limit, employment_forms, status, status_since)
                select gen_random_uuid(), 0, now(), now(), '%s', '%s' || number, '条款', current_date, current_date, 0, 0, 1, 1,
                    '{}', 'CLOSED', now()
                from generate_series(1, 70000) number
                """.formatted(union, name));
        try {
            list(district, "", claim);
        } finally {
            OwnerConnection.execute("delete from mutual_aid_plan where name like '" + name + "%'");
        }
    }

    private static String claim(UUID plan, UUID member) {
        Plans.enrol(Calls.admin(), plan, member);
        return Calls.admin()
                .post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void list(UUID organization, String query, String... claims) {
        Calls.officerOf(organization)
                .get("/v1/mutual-aid/claims" + query)
                .statusCode(200)
                .body("items.id", equalTo(List.of(claims)));
    }
}
