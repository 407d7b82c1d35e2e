package cn.gonghui.innovation.studio;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.personaldata.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 职工创新工作室: workers of one organisation around a lead, recognised at a level. Its life here: registered, then read.
 * The lead's name is kept encrypted as membership-service told it at registration, and dropped when the person is erased.
 */
@Entity
@Table(name = "studios")
class Studio extends Aggregate {

    @Column(name = "creation_digest", nullable = false, updatable = false)
    private byte[] creationDigest;

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "field", nullable = false)
    private String field;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    private StudioLevel level;

    @Column(name = "people", nullable = false)
    private int people;

    @Column(name = "recognised_on", nullable = false)
    private LocalDate recognisedOn;

    @Column(name = "lead_member_id", nullable = false)
    private UUID leadMemberId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "lead_name")
    private String leadName;

    protected Studio() {}

    private Studio(UUID id) {
        super(id);
    }

    static Studio register(RegisterStudio request, String leadName, byte[] digest) {
        var studio = new Studio(Optional.ofNullable(request.id()).orElseGet(Ids::next));
        studio.creationDigest = digest;
        studio.organizationId = request.organizationId();
        studio.name = request.name();
        studio.field = request.field();
        studio.level = request.level();
        studio.people = request.people();
        studio.recognisedOn = request.recognisedOn();
        studio.leadMemberId = request.leadMemberId();
        studio.leadName = leadName;
        return studio;
    }

    void forgetLead() {
        leadName = null;
    }

    byte[] creationDigest() {
        return creationDigest;
    }

    UUID leadMemberId() {
        return leadMemberId;
    }

    UUID organizationId() {
        return organizationId;
    }

    StudioView view(boolean named) {
        return new StudioView(
                id(),
                organizationId,
                name,
                field,
                level,
                people,
                recognisedOn,
                leadMemberId,
                StudioView.shown(leadName, named),
                createdAt(),
                updatedAt(),
                version());
    }
}
