package cn.gonghui.membership.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * That a card or the number of an application was shown at a venue.
 *
 * @param venueId null for the main venue
 * @param nonce what the client calls it; null for none
 * @param seenAt when it was taken without network; null where it is taken now
 */
record Scan(UUID venueId, String cardNumber, String applicationNumber, String nonce, Instant seenAt) {

    boolean byCard() {
        return cardNumber != null;
    }

    String number() {
        return byCard() ? cardNumber : applicationNumber;
    }

    String pointer() {
        return byCard() ? "/cardNumber" : "/applicationNumber";
    }

    /** Without the numbers: they must not reach a log. */
    @Override
    public String toString() {
        return "Scan";
    }
}
