package cn.gonghui.membership.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The shape of the tree, as the paths keep it. Who enters an organisation holds the shape, many at a time; who moves or
 * ends one changes it, alone. So no path is ever made from a parent's path of yesterday, and two moves that together
 * would make a cycle see each other. Both wait, and both end with the transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TreeShape {

    private static final String LOCK = "(hashtext('organization_tree'), hashtext(current_schema()))";

    private final EntityManager entities;

    TreeShape(EntityManager entities) {
        this.entities = entities;
    }

    /** Paths stay as they are until the transaction ends. */
    void hold() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Nobody else enters, moves or ends an organisation until the transaction ends. */
    void change() {
        lock("pg_advisory_xact_lock");
    }

    /** Nobody else joins anything to this organisation until the transaction ends; waits for those who are about to. */
    void close(UUID organizationId) {
        entities.createNativeQuery("select id from organization where id = :id for update", UUID.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    /** Everything below one path stands below the other from now on: one statement, on rows of organisations alone. */
    int rewrite(String formerPath, String path) {
        return entities.createNativeQuery("""
                        update organization
                        set path = :path || substr(path, char_length(:former) + 1),
                            version = version + 1, updated_at = clock_timestamp()
                        where path like :below and path <> :former
                        """)
                .setParameter("path", path)
                .setParameter("former", formerPath)
                .setParameter("below", formerPath + "%")
                .executeUpdate();
    }

    /** Whatever stood directly below the one stands directly below the other. */
    void adopt(UUID formerParentId, UUID parentId) {
        entities.createNativeQuery("update organization set parent_id = :parent where parent_id = :former")
                .setParameter("parent", parentId)
                .setParameter("former", formerParentId)
                .executeUpdate();
    }

    /** The second leadership 双重领导 of the one is that of the other; null for nobody's. */
    void leadInstead(UUID formerId, UUID id) {
        entities.createNativeQuery("""
                        update organization
                        set industry_federation_id = cast(:id as uuid), version = version + 1, updated_at = clock_timestamp()
                        where industry_federation_id = :former and ended_on is null
                        """)
                .setParameter("id", id)
                .setParameter("former", formerId)
                .executeUpdate();
    }

    private void lock(String function) {
        entities.createNativeQuery("select true from " + function + LOCK, Boolean.class)
                .getSingleResult();
    }
}
