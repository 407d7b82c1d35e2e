package cn.gonghui.innovation.call;

/** What another feature holds the review of a call back for. Asked in the transaction that begins it, under the call's lock. */
public interface ReviewCondition {

    /** @throws cn.gonghui.kit.problem.Problem 409 where the review must not begin yet */
    void check(CallTerms call);
}
