package cn.gonghui.membership.rosterimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Imports. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<RosterImport, UUID> {}
