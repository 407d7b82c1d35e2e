package cn.gonghui.membership;

import cn.gonghui.kit.test.Unguarded;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** The service's statements, without their guards while a control runs. */
@PersistenceUnitExtension
class MembershipStatements extends Unguarded {}
