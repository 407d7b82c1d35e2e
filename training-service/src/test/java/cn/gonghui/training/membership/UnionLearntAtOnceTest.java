package cn.gonghui.training.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.training.Race;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;

/** Many ask at the same moment for members of a union that the feed has not told of. */
@TrainingTest
class UnionLearntAtOnceTest {

    private static final int CALLERS = 16;

    @Inject
    MembershipDirectory directory;

    private final World world = new World();

    @RepeatedTest(5)
    void everybody_is_told_of_his_member() throws Exception {
        var union = world.unionNotToldYet();
        var members = world.membersNotToldYet(union, CALLERS);

        var unions = Race.atOnce(
                CALLERS,
                caller -> directory
                        .members(List.of(members.get(caller)), List.of())
                        .member(members.get(caller), "/memberId")
                        .organizationId());

        assertEquals(Collections.nCopies(CALLERS, union), unions);
    }
}
