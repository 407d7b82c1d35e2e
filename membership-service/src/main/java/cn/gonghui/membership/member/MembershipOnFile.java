package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.DocumentType;
import cn.gonghui.membership.identity.Gender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A membership as it stands in the export of a person's data: nothing is masked. */
record MembershipOnFile(
        UUID id,
        UUID organizationId,
        String name,
        DocumentType documentType,
        String documentNumber,
        String phone,
        Gender gender,
        EmploymentForm employmentForm,
        String jobTitle,
        MemberStatus status,
        LocalDate joinedOn,
        LocalDate firstJoinedOn,
        MemberHistory history,
        Instant createdAt,
        Instant updatedAt,
        Instant erasedAt) {

    static MembershipOnFile of(Member member, MemberHistory history) {
        return new MembershipOnFile(
                member.id(),
                member.organizationId(),
                member.name(),
                member.documentType(),
                member.documentNumber(),
                member.phone(),
                member.gender(),
                member.employmentForm(),
                member.jobTitle(),
                member.status(),
                member.joinedOn(),
                member.firstJoinedOn(),
                history,
                member.createdAt(),
                member.updatedAt(),
                member.erasedAt());
    }

    /** Without name, document and phone: they must not reach a log. */
    @Override
    public String toString() {
        return "MembershipOnFile[" + id + "]";
    }
}
