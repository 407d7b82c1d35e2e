package cn.gonghui.membership.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Changes what belonged to a merged organisation in whole sets, and looks for what belongs to one that is to end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedRows {

    private final EntityManager entities;

    MergedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param sql a statement over {@code :from}, the merged organisation, and {@code :into}, the one that it went into */
    public void change(OrganizationEvents.Merged merged, String sql) {
        entities.createNativeQuery(sql)
                .setParameter("from", merged.subject())
                .setParameter("into", merged.mergedIntoId())
                .executeUpdate();
    }

    /** @param rows from which rows, with a condition over {@code :organization} */
    public boolean any(UUID organizationId, String rows) {
        return (Boolean) entities.createNativeQuery("select exists (select " + rows + ")", Boolean.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }
}
