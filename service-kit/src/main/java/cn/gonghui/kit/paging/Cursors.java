package cn.gonghui.kit.paging;

import cn.gonghui.kit.personaldata.Secrets;
import cn.gonghui.kit.problem.KitProblem;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Cursors: the order, the last row's key and id, signed so that nobody pages to where he was not sent. */
@Singleton
@Unremovable
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_LENGTH = 12;
    private static final String SEPARATOR = "\n";

    private final SecretKeySpec key;

    Cursors(Secrets secrets) {
        key = new SecretKeySpec(secrets.derive("cursor"), ALGORITHM);
    }

    /** The last row of a page. */
    public record Place(String order, String key, UUID id) {}

    public String write(Place place) {
        var text = String.join(SEPARATOR, place.order(), place.id().toString(), place.key())
                .getBytes(StandardCharsets.UTF_8);
        return encode(text) + "." + encode(sign(text));
    }

    /** @throws cn.gonghui.kit.problem.Problem 400 where the cursor is not ours, or of another order */
    public Place read(String cursor, String order) {
        try {
            var dot = cursor.indexOf('.');
            var text = Base64.getUrlDecoder().decode(cursor.substring(0, Math.max(dot, 0)));
            var signature = Base64.getUrlDecoder().decode(cursor.substring(dot + 1));
            var parts = new String(text, StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (parts.length == 3 && MessageDigest.isEqual(signature, sign(text)) && parts[0].equals(order)) {
                return new Place(order, parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below like every other cursor that is not ours
        }
        throw KitProblem.INVALID_CURSOR.refuse();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] sign(byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return java.util.Arrays.copyOf(mac.doFinal(text), SIGNATURE_LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
