package cn.gonghui.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Changes in whole sets what follows a member into another union. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TransferredRows {

    private final EntityManager entities;

    TransferredRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param sql a statement over {@code :member} and {@code :into}, the union that he has gone to */
    public void change(MemberEvents.Transferred transferred, String sql) {
        entities.createNativeQuery(sql)
                .setParameter("member", transferred.subject())
                .setParameter("into", transferred.organizationId())
                .executeUpdate();
    }
}
