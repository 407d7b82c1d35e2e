package cn.gonghui.membership.transfer;

import cn.gonghui.kit.idempotency.AnswersAboutPersons;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The transfers of a person. Document and name that they were asked with were never kept. */
@ApplicationScoped
class PersonalTransfers implements PersonalRecords {

    private final TransferRepository transfers;
    private final AnswersAboutPersons answers;
    private final Session session;

    PersonalTransfers(TransferRepository transfers, AnswersAboutPersons answers, Session session) {
        this.transfers = transfers;
        this.answers = answers;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("transfer");
    }

    @Override
    public Optional<ProblemCode> underWay(Person person) {
        return person.ids().stream().anyMatch(transfers::underWay)
                ? Optional.of(TransferProblem.TRANSFER_UNDER_WAY)
                : Optional.empty();
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "transfers",
                transfers.list("memberId in ?1 order by requestedOn, id", person.ids()).stream()
                        .map(transfer -> TransferView.of(transfer, null, true, List.of()))));
    }

    /** An answer to the destination told the name, and not yet who it is. */
    @Override
    public void forget(Person person) {
        answers.forget(transfers.list("memberId in ?1", person.ids()).stream()
                .map(Transfer::id)
                .toList());
        session.createNativeMutationQuery("update transfer set reason = '***', version = version + 1,"
                        + " updated_at = clock_timestamp() where member_id = any(:ids) and reason is not null")
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .executeUpdate();
    }
}
