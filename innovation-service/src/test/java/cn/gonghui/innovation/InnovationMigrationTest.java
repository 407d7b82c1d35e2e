package cn.gonghui.innovation;

import cn.gonghui.kit.test.MigrationTest;

class InnovationMigrationTest extends MigrationTest {

    InnovationMigrationTest() {
        super("innovation");
    }
}
