package cn.gonghui.innovation;

import cn.gonghui.kit.test.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InnovationHouseRulesTest {

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_house_hold() {
        return HouseRules.ofService();
    }
}
