package cn.gonghui.training.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this service keeps of a union organisation 工会组织, as membership-service's feed last told it. */
@Entity
@Table(name = "organization")
public class OrganizationCopy {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "status", nullable = false)
    private String status;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "path", nullable = false)
    private String path;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "sector")
    private String sector;

    @Column(name = "focus_groups", nullable = false)
    private List<String> focusGroups;

    protected OrganizationCopy() {}

    OrganizationCopy(UUID id) {
        this.id = id;
    }

    /** @param parentPath where the organisation above stands; empty where it is not known yet, and the path as told holds */
    void become(KnownOrganization now, Optional<String> parentPath) {
        name = now.name();
        kind = now.kind();
        status = now.status();
        parentId = now.parentId();
        path = parentPath
                .map(above -> above + id.toString().replace("-", "") + "/")
                .orElse(now.path());
        divisionCode = now.divisionCode();
        sector = now.sector();
        focusGroups = now.focusGroups() == null ? List.of() : List.copyOf(now.focusGroups());
    }

    String path() {
        return path;
    }

    KnownOrganization known() {
        return new KnownOrganization(id, name, kind, status, parentId, path, divisionCode, sector, focusGroups);
    }
}
