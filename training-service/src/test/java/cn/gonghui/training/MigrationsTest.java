package cn.gonghui.training;

import cn.gonghui.kit.test.MigrationTest;

class MigrationsTest extends MigrationTest {

    MigrationsTest() {
        super("training");
    }
}
