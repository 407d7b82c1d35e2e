package cn.gonghui.innovation.review;

import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.personaldata.EncryptedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * 评审专家: an account that reviews what is assigned to it. The name is kept encrypted and dropped when the person is
 * erased.
 */
@Entity
@Table(name = "experts")
class Expert extends Aggregate {

    @Column(name = "creation_digest", nullable = false, updatable = false)
    private byte[] creationDigest;

    @Column(name = "account_subject", nullable = false)
    private String accountSubject;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    /** The organisation on whose list the expert is. */
    @Column(name = "registrar_id", nullable = false, updatable = false)
    private UUID registrarId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "name")
    private String name;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "expert_fields", joinColumns = @JoinColumn(name = "expert_id"))
    @OrderColumn(name = "position")
    @Column(name = "field", nullable = false)
    private List<String> fields = new ArrayList<>();

    protected Expert() {}

    private Expert(UUID id) {
        super(id);
    }

    static Expert register(RegisterExpert request, String name, UUID registrarId, byte[] digest) {
        var expert = new Expert(Optional.ofNullable(request.id()).orElseGet(Ids::next));
        expert.creationDigest = digest;
        expert.accountSubject = request.accountSubject();
        expert.organizationId = request.organizationId();
        expert.registrarId = registrarId;
        expert.memberId = request.memberId();
        expert.name = name;
        expert.fields.addAll(request.fields());
        return expert;
    }

    ReviewEvents registered(Instant now) {
        return new ReviewEvents.ExpertRegistered(id(), registrarId, now);
    }

    /** No account acts as this expert any more. */
    void forgetPerson() {
        accountSubject = "erased|" + id();
        name = null;
    }

    byte[] creationDigest() {
        return creationDigest;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID registrarId() {
        return registrarId;
    }

    UUID memberId() {
        return memberId;
    }

    ExpertView view(boolean named) {
        return new ExpertView(
                id(),
                accountSubject,
                organizationId,
                memberId,
                Disclosure.named(name, named),
                List.copyOf(fields),
                createdAt(),
                updatedAt(),
                version());
    }
}
