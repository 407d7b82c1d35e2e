package cn.gonghui.membership.member;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.personaldata.EncryptedText;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.identity.DocumentType;
import cn.gonghui.membership.identity.Gender;
import cn.gonghui.membership.identity.IdentityDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * A union member (会员): one membership of one person, from joining until exit. A person who comes back after an exit
 * gets a new membership that keeps the first joining date. Name, document and phone are encrypted at rest, and go when the
 * person is erased.
 */
@Entity
@Table(name = "member")
public class Member extends Aggregate {

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "first_organization_id", updatable = false)
    private UUID firstOrganizationId;

    @Column(name = "name")
    @Convert(converter = EncryptedText.class)
    private String name;

    @Column(name = "name_tokens", columnDefinition = "bigint[]")
    private long[] nameTokens;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType;

    @Column(name = "document_number")
    @Convert(converter = EncryptedText.class)
    private String documentNumber;

    @Column(name = "document_index")
    private byte[] documentIndex;

    @Column(name = "phone")
    @Convert(converter = EncryptedText.class)
    private String phone;

    @Column(name = "phone_index")
    private byte[] phoneIndex;

    @Enumerated(EnumType.STRING)
    @Column(name = "gender")
    private Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "employment_form")
    private EmploymentForm employmentForm;

    @Column(name = "job_title")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MemberStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_reason")
    private ExitReason exitReason;

    @Column(name = "exited_on")
    private LocalDate exitedOn;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "first_joined_on", updatable = false)
    private LocalDate firstJoinedOn;

    @Column(name = "newly_joined")
    private boolean newlyJoined;

    @Column(name = "content_index")
    private byte[] contentIndex;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Member() {}

    private Member(UUID id) {
        super(id);
    }

    /** A person joins a union; {@code former} is the last membership of the same person, null for a new member. */
    static Member join(UUID id, UUID organizationId, Person person, JoiningDates dates, Member former) {
        var member = new Member(id);
        member.organizationId = organizationId;
        member.firstOrganizationId = former == null ? organizationId : former.firstOrganizationId;
        member.documentType = person.document().type();
        member.documentNumber = person.document().number();
        member.documentIndex = person.documentIndex();
        member.name = person.name();
        member.nameTokens = person.nameTokens();
        member.describe(person.contact());
        member.status = MemberStatus.ACTIVE;
        member.joinedOn = dates.joinedOn();
        member.firstJoinedOn = former != null && former.firstJoinedOn.isBefore(dates.firstJoinedOn())
                ? former.firstJoinedOn
                : dates.firstJoinedOn();
        member.newlyJoined = former == null;
        member.contentIndex = person.contentIndex();
        return member;
    }

    MemberEvents.Joined joined(Instant now) {
        return new MemberEvents.Joined(id(), organizationId, now, status, employmentForm, joinedOn);
    }

    MemberEvents.Updated edit(String newName, long[] newTokens, Contact contact, Instant now) {
        status = next(MemberAction.EDIT);
        name = newName;
        nameTokens = newTokens;
        describe(contact);
        return new MemberEvents.Updated(id(), organizationId, now, status, employmentForm);
    }

    /** The document was mistyped; the gender is what the right one tells, where it does. */
    MemberEvents.Updated correct(IdentityDocument document, byte[] index, Instant now) {
        status = next(MemberAction.EDIT);
        documentType = document.type();
        documentNumber = document.number();
        documentIndex = index;
        gender = document.gender().orElse(gender);
        return new MemberEvents.Updated(id(), organizationId, now, status, employmentForm);
    }

    /** @param on the first day on which the person is no longer a member */
    MemberEvents.Exited exit(ExitReason reason, LocalDate on, Instant now) {
        checkExit(on);
        status = next(MemberAction.EXIT);
        exitReason = reason;
        exitedOn = on;
        newlyJoined = newlyJoined && reason != ExitReason.DUPLICATE;
        return new MemberEvents.Exited(id(), organizationId, now, status, employmentForm, reason, on);
    }

    /** 保留会籍, and 恢复会籍 after it. */
    MemberEvents change(MemberAction action, Instant now) {
        status = next(action);
        return action == MemberAction.RETAIN
                ? new MemberEvents.Retained(id(), organizationId, now, status, employmentForm)
                : new MemberEvents.Restored(id(), organizationId, now, status, employmentForm);
    }

    /** The union lets the member go to another; he is its member until that one takes him. */
    MemberEvents.Updated release(Instant now) {
        status = next(MemberAction.RELEASE);
        return new MemberEvents.Updated(id(), organizationId, now, status, employmentForm);
    }

    /** @param before how he stood before he was released */
    MemberEvents.Updated keep(MemberStatus before, Instant now) {
        next(MemberAction.KEEP);
        status = before;
        return new MemberEvents.Updated(id(), organizationId, now, status, employmentForm);
    }

    /** He belongs to another union from that day on; when he first joined any stays. */
    MemberEvents.Transferred receive(UUID into, LocalDate on, Instant now) {
        status = next(MemberAction.RECEIVE);
        var from = organizationId;
        organizationId = into;
        joinedOn = on;
        return new MemberEvents.Transferred(id(), organizationId, now, status, employmentForm, from);
    }

    /** What tells who he was goes; where he belonged and when, and as what he counts, stays. */
    MemberEvents.Erased erase(Instant now) {
        status = next(MemberAction.ERASE);
        name = null;
        nameTokens = new long[0];
        documentType = null;
        documentNumber = null;
        documentIndex = null;
        phone = null;
        phoneIndex = null;
        gender = null;
        jobTitle = null;
        contentIndex = null;
        erasedAt = now;
        return new MemberEvents.Erased(id(), organizationId, now);
    }

    void checkExit(LocalDate on) {
        next(MemberAction.EXIT);
        if (on.isBefore(joinedOn)) {
            throw MemberProblem.EXIT_BEFORE_JOINING.refuse();
        }
    }

    /** Whether this membership was made from the very same request. */
    boolean madeFrom(byte[] requestIndex) {
        return Arrays.equals(contentIndex, requestIndex);
    }

    private void describe(Contact contact) {
        phone = contact.phone();
        phoneIndex = contact.phoneIndex();
        gender = contact.gender();
        employmentForm = contact.employmentForm();
        jobTitle = contact.jobTitle();
    }

    private MemberStatus next(MemberAction action) {
        if (erasedAt != null) {
            throw MemberProblem.ALREADY_ERASED.refuse();
        }
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    public UUID organizationId() {
        return organizationId;
    }

    String name() {
        return name;
    }

    DocumentType documentType() {
        return documentType;
    }

    String documentNumber() {
        return documentNumber;
    }

    /** Null once the person is erased. */
    IdentityDocument document() {
        return documentType == null ? null : new IdentityDocument(documentType, documentNumber);
    }

    byte[] documentIndex() {
        return documentIndex;
    }

    String phone() {
        return phone;
    }

    Gender gender() {
        return gender;
    }

    EmploymentForm employmentForm() {
        return employmentForm;
    }

    String jobTitle() {
        return jobTitle;
    }

    MemberStatus status() {
        return status;
    }

    ExitReason exitReason() {
        return exitReason;
    }

    LocalDate exitedOn() {
        return exitedOn;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    LocalDate firstJoinedOn() {
        return firstJoinedOn;
    }

    /** Null unless the person was erased; then there is neither name nor document. */
    Instant erasedAt() {
        return erasedAt;
    }
}
