package cn.gonghui.kit.transaction;

import cn.gonghui.kit.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Keeps a transaction usable after a refusal. A {@link Problem} that leaves a {@code @Transactional} method which joined
 * its caller's transaction would mark that one for rollback, though the caller may go on: a batch makes it the outcome
 * of one item. So one interceptor within the one that Quarkus puts around such methods lays the refusal aside, and one
 * around it throws it again. The method that began the transaction rolls it back as ever, and so does any other
 * exception wherever it is thrown.
 */
final class JoinedTransactions {

    /** Where Quarkus' own interceptor stands. */
    private static final int QUARKUS = Interceptor.Priority.PLATFORM_BEFORE + 200;

    private static final String JOINED = JoinedTransactions.class.getName() + ".joined";
    private static final String REFUSAL = JoinedTransactions.class.getName() + ".refusal";

    private JoinedTransactions() {}

    private static Object around(InvocationContext call) throws Exception {
        if (QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE) {
            return call.proceed();
        }
        call.getContextData().put(JOINED, true);
        var result = call.proceed();
        if (call.getContextData().remove(REFUSAL) instanceof Problem refusal) {
            throw refusal;
        }
        return result;
    }

    private static Object within(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Problem refusal) {
            if (!call.getContextData().containsKey(JOINED)) {
                throw refusal;
            }
            call.getContextData().put(REFUSAL, refusal);
            return null;
        }
    }

    @Interceptor
    @Transactional(TxType.REQUIRED)
    @Priority(QUARKUS - 1)
    static class AroundRequired {

        @AroundInvoke
        Object call(InvocationContext call) throws Exception {
            return around(call);
        }
    }

    @Interceptor
    @Transactional(TxType.REQUIRED)
    @Priority(QUARKUS + 1)
    static class WithinRequired {

        @AroundInvoke
        Object call(InvocationContext call) throws Exception {
            return within(call);
        }
    }

    @Interceptor
    @Transactional(TxType.MANDATORY)
    @Priority(QUARKUS - 1)
    static class AroundMandatory {

        @AroundInvoke
        Object call(InvocationContext call) throws Exception {
            return around(call);
        }
    }

    @Interceptor
    @Transactional(TxType.MANDATORY)
    @Priority(QUARKUS + 1)
    static class WithinMandatory {

        @AroundInvoke
        Object call(InvocationContext call) throws Exception {
            return within(call);
        }
    }
}
