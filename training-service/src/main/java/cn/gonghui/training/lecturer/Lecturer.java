package cn.gonghui.training.lecturer;

import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.personaldata.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A lecturer 师资 in the roster of one organisation: a member or an outsider. The name is kept encrypted, and goes when the member is erased. An account may
 * be bound to the entry; a token of that account acts as this lecturer.
 */
@Entity
@Table(name = "lecturer")
public class Lecturer extends Aggregate {

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "union_id")
    private UUID unionId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "title", nullable = false)
    private LecturerTitle title;

    @Column(name = "account_subject")
    private String accountSubject;

    @Column(name = "topics", nullable = false)
    private List<String> topics;

    @Column(name = "districts", nullable = false)
    private List<String> districts;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private LecturerStatus status;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    protected Lecturer() {}

    private Lecturer(CreateLecturer request, String name, UUID unionId) {
        super(Ids.next());
        this.organizationId = request.organizationId();
        this.memberId = request.memberId();
        this.name = name;
        this.unionId = unionId;
        this.status = LecturerStatus.ACTIVE;
        this.externalReference = request.externalReference();
        fill(request.content());
    }

    /** @param name the member's as membership-service told it, or the outsider's as given */
    static Lecturer register(CreateLecturer request, String name, UUID unionId) {
        return new Lecturer(request, name, unionId);
    }

    LecturerEvents registered(Instant now) {
        return new LecturerEvents.Registered(id(), organizationId, now, memberId, title);
    }

    LecturerEvents edit(EditLecturer content, Instant now) {
        fill(content);
        return new LecturerEvents.Updated(id(), organizationId, now, title);
    }

    LecturerEvents deactivate(Instant now) {
        status = status.after(LecturerAction.DEACTIVATE);
        return new LecturerEvents.Deactivated(id(), organizationId, now);
    }

    LecturerEvents reactivate(Instant now) {
        status = status.after(LecturerAction.REACTIVATE);
        return new LecturerEvents.Reactivated(id(), organizationId, now);
    }

    private void fill(EditLecturer content) {
        title = content.title();
        accountSubject = content.accountSubject();
        topics = List.copyOf(content.topics());
        districts = List.copyOf(content.districts());
    }

    EditLecturer content() {
        return new EditLecturer(title, accountSubject, topics, districts);
    }

    boolean active() {
        return status == LecturerStatus.ACTIVE;
    }

    boolean isAccount(String subject) {
        return subject.equals(accountSubject);
    }

    /** Null for an outsider. */
    UUID memberId() {
        return memberId;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID unionId() {
        return unionId;
    }

    /**
     * @param named whether the caller sees the name in full
     * @param actor whether the caller may act on the entry
     */
    LecturerView view(boolean named, boolean actor) {
        return new LecturerView(
                id(),
                organizationId,
                unionId,
                named ? memberId : null,
                Disclosure.named(name, named),
                title,
                named ? accountSubject : null,
                topics,
                districts,
                status,
                externalReference,
                actor ? status.actions() : List.of(),
                createdAt(),
                updatedAt(),
                version());
    }
}
