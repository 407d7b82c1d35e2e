package cn.gonghui.innovation.organization;

import cn.gonghui.kit.data.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * 工会组织, as membership-service last told: a copy, never edited here. Its path is absent until the organisation above
 * it is known too.
 */
@Entity
@Table(name = "organizations")
class Organization extends Aggregate {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "status", nullable = false)
    private String status;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "path")
    private String path;

    protected Organization() {}

    Organization(UUID id) {
        super(id);
    }

    void tell(OrganizationFacts facts) {
        name = facts.name();
        kind = facts.kind();
        status = facts.status();
        parentId = facts.parentId();
    }

    /** Puts it below the organisation with that path; {@code null} where that one has no place yet. */
    void place(String parentPath) {
        path = parentPath == null ? null : parentPath + id().toString().replace("-", "") + "/";
    }

    boolean isRoot() {
        return parentId == null;
    }

    UUID parentId() {
        return parentId;
    }

    Optional<String> path() {
        return Optional.ofNullable(path);
    }

    OrganizationFacts facts() {
        return new OrganizationFacts(id(), name, kind, status, parentId);
    }
}
