package cn.gonghui.kit.test.violators.modules.training;

import cn.gonghui.kit.test.violators.modules.membership.Membership;

public class Training {
    Membership membership() {
        return new Membership();
    }
}
