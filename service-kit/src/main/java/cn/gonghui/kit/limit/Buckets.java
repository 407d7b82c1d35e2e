package cn.gonghui.kit.limit;

/** Where it is kept what callers have used of their limits. */
interface Buckets {

    /** @param caller who calls under which limit, hashed */
    Allowance take(byte[] caller, Limit limit);
}
