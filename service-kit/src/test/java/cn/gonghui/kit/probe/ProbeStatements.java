package cn.gonghui.kit.probe;

import cn.gonghui.kit.test.Unguarded;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** The probe's statements, without their guards while a control runs. */
@PersistenceUnitExtension
class ProbeStatements extends Unguarded {}
