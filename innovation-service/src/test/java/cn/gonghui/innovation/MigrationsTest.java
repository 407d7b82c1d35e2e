package cn.gonghui.innovation;

import cn.gonghui.kit.test.MigrationTest;

class MigrationsTest extends MigrationTest {

    MigrationsTest() {
        super("innovation");
    }
}
