package cn.gonghui.innovation;

import cn.gonghui.kit.test.ContractTest;

@InnovationTest
class InnovationContractTest extends ContractTest {}
