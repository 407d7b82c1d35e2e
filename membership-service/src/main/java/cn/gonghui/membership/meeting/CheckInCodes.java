package cn.gonghui.membership.meeting;

import cn.gonghui.kit.personaldata.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signed codes of venues (签到码), another every thirty seconds of business time. Each instance makes the same ones; none
 * is stored. A code is good for its own step and the next, so that nobody fails who scans as it turns.
 */
@ApplicationScoped
class CheckInCodes {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNED = 2 * Long.BYTES + Long.BYTES;
    private static final int SIGNATURE = 16;

    private final SecretKeySpec key;

    CheckInCodes(Secrets secrets) {
        key = new SecretKeySpec(secrets.derive("check-in-code"), ALGORITHM);
    }

    /** A code as it was read. */
    record Read(UUID venueId, Instant from) {

        Instant until() {
            return from.plus(STEP).plus(STEP);
        }

        /** @throws cn.gonghui.kit.problem.Problem 409 where it has turned, or is not shown yet */
        void requireGood(Instant now) {
            // the clocks of two instances are not quite the same
            if (now.isBefore(from.minus(STEP)) || !now.isBefore(until())) {
                throw CheckInProblem.CODE_EXPIRED.refuse();
            }
        }
    }

    CheckInCodeView show(UUID meetingId, UUID venueId, Instant now) {
        long step = Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
        var signed = ByteBuffer.allocate(SIGNED)
                .putLong(venueId.getMostSignificantBits())
                .putLong(venueId.getLeastSignificantBits())
                .putLong(step)
                .array();
        var whole = ByteBuffer.allocate(SIGNED + SIGNATURE)
                .put(signed)
                .put(sign(signed))
                .array();
        var read = read(step, venueId);
        return new CheckInCodeView(
                meetingId,
                venueId,
                Base64.getUrlEncoder().withoutPadding().encodeToString(whole),
                read.from(),
                read.from().plus(STEP),
                read.until());
    }

    /** @throws cn.gonghui.kit.problem.Problem 400 where it is none of ours */
    Read read(String code) {
        try {
            var whole = Base64.getUrlDecoder().decode(code);
            if (whole.length == SIGNED + SIGNATURE) {
                var signed = Arrays.copyOf(whole, SIGNED);
                if (MessageDigest.isEqual(Arrays.copyOfRange(whole, SIGNED, whole.length), sign(signed))) {
                    var parts = ByteBuffer.wrap(signed);
                    var venue = new UUID(parts.getLong(), parts.getLong());
                    return read(parts.getLong(), venue);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below like every other code that is not ours
        }
        throw CheckInProblem.CODE_UNKNOWN.refuseAt("/code");
    }

    private static Read read(long step, UUID venueId) {
        return new Read(venueId, Instant.ofEpochSecond(step * STEP.toSeconds()));
    }

    private byte[] sign(byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
