package cn.gonghui.membership.member;

import cn.gonghui.kit.personaldata.BlindIndex;
import cn.gonghui.membership.identity.Gender;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the keyed indexes by which a person is found without being readable. */
@ApplicationScoped
public class PersonIndexes {

    private final BlindIndex blindIndex;

    PersonIndexes(BlindIndex blindIndex) {
        this.blindIndex = blindIndex;
    }

    /** The same for the same document, wherever it is entered; this is who a person is, city-wide. */
    public byte[] ofDocument(IdentityDocument document) {
        return blindIndex.of("document", document.type() + ":" + document.number());
    }

    byte[] ofPhone(String phone) {
        return phone == null ? null : blindIndex.of("phone", new PhoneNumber(phone).value());
    }

    long[] ofName(String name) {
        return blindIndex.nameTokens(name);
    }

    Person of(CreateMember request) {
        return new Person(
                request.name(),
                ofName(request.name()),
                request.document(),
                ofDocument(request.document()),
                blindIndex.of("member", request.content()),
                contact(
                        request.phone(),
                        request.gender() == null ? request.document().gender().orElse(null) : request.gender(),
                        request.employmentForm(),
                        request.jobTitle()));
    }

    Contact contact(String phone, Gender gender, EmploymentForm employmentForm, String jobTitle) {
        var number = phone == null ? null : new PhoneNumber(phone).value();
        return new Contact(number, ofPhone(number), gender, employmentForm, jobTitle);
    }
}
