package cn.gonghui.membership.organization;

import cn.gonghui.membership.identity.UnifiedSocialCreditCode;
import java.util.concurrent.atomic.AtomicLong;

/** Unified social credit codes that no other test uses. */
public final class CreditCodes {

    private static final AtomicLong NEXT = new AtomicLong(100_000_000L);

    private CreditCodes() {}

    public static String next() {
        var first17 = "91110114" + NEXT.incrementAndGet();
        return first17 + UnifiedSocialCreditCode.checkCharacter(first17);
    }
}
