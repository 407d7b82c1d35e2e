package cn.gonghui.membership.establishment;

import cn.gonghui.kit.idempotency.AnswersAboutPersons;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.membership.member.MemberDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Seats in the committees of new unions that a person was elected to. A seat knows no more than a name: it is his where it
 * is in a union that he belonged to.
 */
@ApplicationScoped
class PersonalSeats implements PersonalRecords {

    private final EstablishmentRepository establishments;
    private final MemberDirectory members;
    private final AnswersAboutPersons answers;

    PersonalSeats(EstablishmentRepository establishments, MemberDirectory members, AnswersAboutPersons answers) {
        this.establishments = establishments;
        this.members = members;
        this.answers = answers;
    }

    /** A seat that he was elected to. */
    record SeatOnFile(UUID establishmentId, UUID organizationId, CommitteePosition position, String personName) {}

    @Override
    public Set<String> tables() {
        return Set.of("union_committee_seat");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "committeeSeats",
                ofUnions(person)
                        .flatMap(each -> each.committee().stream()
                                .filter(seat -> seat.isOf(person.names()))
                                .map(seat -> new SeatOnFile(
                                        each.id(), each.organizationId(), seat.position(), seat.personName())))));
    }

    @Override
    public void forget(Person person) {
        var establishments = ofUnions(person).toList();
        establishments.forEach(establishment -> establishment.forget(person.names()));
        answers.forget(establishments.stream().map(UnionEstablishment::id).toList());
    }

    private Stream<UnionEstablishment> ofUnions(Person person) {
        return establishments
                .list("organizationId in ?1 order by createdAt, id", members.unions(person.ids()))
                .stream();
    }
}
