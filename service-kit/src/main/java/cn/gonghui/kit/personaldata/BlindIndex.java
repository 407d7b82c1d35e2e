package cn.gonghui.kit.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Finds encrypted values without decrypting them: keyed hashes, of no use to who has the database but not the key. */
@ApplicationScoped
public class BlindIndex {

    private static final String HMAC = "HmacSHA256";
    private static final String NAME = "name";

    private final Secrets secrets;
    private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();

    BlindIndex(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * HMAC-SHA256, 32 bytes.
     *
     * @param purpose what is indexed, for example {@code document}; the same value gives other bytes for another purpose
     * @param normalised the value in the one form in which it is compared
     */
    public byte[] of(String purpose, String normalised) {
        return hmac(purpose).doFinal(normalised.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Tokens of every two neighbours of a name, without duplicates, ascending; of a single character, its own. A name that
     * contains a text of two characters or more has all tokens of that text. Width, case and spaces make no difference.
     */
    public long[] nameTokens(String name) {
        Mac mac = hmac(NAME);
        int[] characters = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .toArray();
        int length = Math.min(2, characters.length);
        return IntStream.rangeClosed(0, characters.length - Math.max(1, length))
                .mapToLong(place -> token(mac, new String(characters, place, length)))
                .distinct()
                .sorted()
                .toArray();
    }

    /** A token of a value that is compared whole, blanks, hyphens, width and case aside; of no use for its parts. */
    public long token(String purpose, String value) {
        return token(
                hmac(purpose),
                Normalizer.normalize(value, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replaceFirst("^(\\+|00)86(?=1)", ""));
    }

    private static long token(Mac mac, String part) {
        return ByteBuffer.wrap(mac.doFinal(part.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private Mac hmac(String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(keys.computeIfAbsent(
                    purpose, name -> new SecretKeySpec(secrets.derive("blind-index:" + name), HMAC)));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + HMAC, impossible);
        }
    }
}
