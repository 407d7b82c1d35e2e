package cn.gonghui.membership.member;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.organization.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@MembershipTest
class MemberVolumeTest {

    private static final int WHOLE_BATCH = 1000;

    @Test
    void thousand_persons_go_in_at_once_and_again() {
        var union = Tree.union();
        var calls = Calls.officerOf(union);
        for (int round = 0; round < 3; round++) {
            var items = IntStream.range(0, WHOLE_BATCH)
                    .mapToObj(number -> Persons.member(union))
                    .toList();
            all(calls, "/v1/members/batch", items, 201);
        }
    }

    @Test
    void thousand_applications_are_taken_and_accepted_at_once() {
        var union = Tree.union();
        var calls = Calls.officerOf(union);
        var items = IntStream.range(0, WHOLE_BATCH)
                .mapToObj(number -> Applications.to(union))
                .toList();
        all(calls, "/v1/applications/batch", items, 201);
        List<String> ids = new java.util.ArrayList<>();
        var path = "/v1/applications?limit=200";
        String cursor = null;
        do {
            var page = calls.get(cursor == null ? path : path + "&cursor=" + cursor)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        all(
                calls,
                "/v1/applications/batch-accept",
                ids.stream().map(id -> Map.of("id", id)).toList(),
                200);
    }

    private static void all(Calls calls, String path, List<?> items, int status) {
        calls.post(path, Map.of("items", items)).statusCode(200).body("items.status", everyItem(equalTo(status)));
    }
}
