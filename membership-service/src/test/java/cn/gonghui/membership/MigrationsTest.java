package cn.gonghui.membership;

import cn.gonghui.kit.test.MigrationTest;

class MigrationsTest extends MigrationTest {

    MigrationsTest() {
        super("membership");
    }
}
