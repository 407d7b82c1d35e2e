package cn.gonghui.membership.dryrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Tells what would come of some work: the work itself runs, in a transaction of its own that is taken back. Rows, events and
 * audit go with it; a stored answer of the dry run, which belongs to the transaction around it, stays.
 */
@ApplicationScoped
public class DryRuns {

    /** As the parameter is described in the API. */
    public static final String DESCRIPTION =
            "Only tell the outcomes that there would be 试运行: nothing is written, and ids"
                    + " in the answer are not kept";

    private final TransactionSynchronizationRegistry transactions;

    DryRuns(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Does the work in a transaction that is not committed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T takeBack(Supplier<T> work) {
        var outcome = work.get();
        transactions.setRollbackOnly();
        return outcome;
    }
}
