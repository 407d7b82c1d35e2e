package cn.gonghui.membership.application;

import cn.gonghui.kit.personaldata.EncryptedText;
import cn.gonghui.membership.identity.DocumentType;
import cn.gonghui.membership.identity.Gender;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.PhoneNumber;
import cn.gonghui.membership.member.CreateMember;
import cn.gonghui.membership.member.EmploymentForm;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** Who applies (申请人). Name, document, birth date and phone are encrypted at rest. */
@Embeddable
public class Applicant {

    @Column(name = "name")
    @Convert(converter = EncryptedText.class)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType;

    @Column(name = "document_number")
    @Convert(converter = EncryptedText.class)
    private String documentNumber;

    @Column(name = "document_index")
    private byte[] documentIndex;

    @Column(name = "birth_date")
    @Convert(converter = EncryptedText.class)
    private String birthDate;

    @Column(name = "phone")
    @Convert(converter = EncryptedText.class)
    private String phone;

    @Enumerated(EnumType.STRING)
    @Column(name = "gender", updatable = false)
    private Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "employment_form")
    private EmploymentForm employmentForm;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "employer_id", updatable = false)
    private UUID employerId;

    @Column(name = "employer_name")
    private String employerName;

    protected Applicant() {}

    /** @param personIndex keyed index of the document */
    static Applicant of(SubmitApplication request, byte[] personIndex) {
        var applicant = new Applicant();
        applicant.name = request.name();
        applicant.documentType = request.document().type();
        applicant.documentNumber = request.document().number();
        applicant.documentIndex = personIndex;
        applicant.birthDate = request.bornOn().toString();
        applicant.phone = new PhoneNumber(request.phone()).value();
        applicant.gender = request.gender();
        applicant.employmentForm = request.employmentForm();
        applicant.jobTitle = request.jobTitle();
        applicant.employerId = request.employerId();
        applicant.employerName = request.employerName();
        return applicant;
    }

    /** @param personIndex keyed index of the mended document */
    void mend(ResubmitApplication mended, byte[] personIndex) {
        birthDate = bornOn(mended).toString();
        if (mended.document() != null) {
            documentType = mended.document().type();
            documentNumber = mended.document().number();
            documentIndex = personIndex;
        }
        name = mended.name();
        phone = new PhoneNumber(mended.phone()).value();
        employmentForm = mended.employmentForm();
        jobTitle = mended.jobTitle();
        employerName = mended.employerName();
    }

    CreateMember newMember(UUID organizationId, LocalDate today) {
        return new CreateMember(
                null,
                organizationId,
                name,
                document(),
                phone,
                document().gender().orElse(gender),
                employmentForm,
                jobTitle,
                today,
                null);
    }

    IdentityDocument document() {
        return new IdentityDocument(documentType, documentNumber);
    }

    LocalDate bornOn() {
        return LocalDate.parse(birthDate);
    }

    /** His document once it is mended. */
    IdentityDocument document(ResubmitApplication mended) {
        return mended.document() == null ? document() : mended.document();
    }

    /** When he was born, once that is mended; the document's own birth date wins. */
    LocalDate bornOn(ResubmitApplication mended) {
        return document(mended).birthDate().orElseGet(() -> mended.birthDate() == null ? bornOn() : mended.birthDate());
    }

    String birthDate() {
        return birthDate;
    }

    boolean employerNamed() {
        return employerId != null || employerName != null;
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

    UUID employerId() {
        return employerId;
    }

    String employerName() {
        return employerName;
    }
}
