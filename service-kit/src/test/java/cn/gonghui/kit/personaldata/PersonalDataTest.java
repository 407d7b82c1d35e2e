package cn.gonghui.kit.personaldata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final String INDEX = key(3);

    @Test
    void encrypted_text_comes_back_and_never_looks_the_same_twice() {
        var cipher = new PersonalDataCipher(ring(1, Map.of(1, OLD)));
        byte[] first = cipher.encrypt("张三丰 13812345678");

        assertEquals("张三丰 13812345678", cipher.decrypt(first));
        assertFalse(Arrays.equals(first, cipher.encrypt("张三丰 13812345678")));
        assertEquals(1, first[0]);
    }

    @Test
    void rows_of_the_old_key_are_read_after_the_key_was_changed() {
        byte[] before = new PersonalDataCipher(ring(1, Map.of(1, OLD))).encrypt("text");
        var after = new PersonalDataCipher(ring(255, Map.of(1, OLD, 255, NEW)));

        assertEquals("text", after.decrypt(before));
        assertEquals("text", after.decrypt(after.encrypt("text")));
        assertEquals((byte) 255, after.encrypt("text")[0]);
    }

    @Test
    void changed_bytes_and_a_missing_key_are_refused() {
        var cipher = new PersonalDataCipher(ring(1, Map.of(1, OLD, 2, OLD)));
        byte[] stored = cipher.encrypt("text");
        byte[] otherNumber = stored.clone();
        otherNumber[0] = 2;
        stored[stored.length - 1] ^= 1;

        assertThrows(IllegalStateException.class, () -> cipher.decrypt(stored));
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(otherNumber));
        otherNumber[0] = 7;
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(otherNumber));
    }

    @Test
    void a_service_without_usable_keys_says_which_one_is_missing() {
        assertEquals("suite.personal-data.keys.1 is not set.", refusal(() -> ring(1, Map.of())));
        assertEquals("suite.personal-data.keys.1 is not base64.", refusal(() -> ring(1, Map.of(1, "?"))));
        assertEquals("suite.personal-data.keys.1 is not 32 bytes long.", refusal(() -> ring(1, Map.of(1, "c2hvcnQ="))));
        assertEquals(
                "suite.personal-data.keys.256 is numbered outside 1 to 255.",
                refusal(() -> ring(256, Map.of(256, OLD))));
        assertEquals(
                "suite.personal-data.index-key is not set.",
                refusal(() -> new KeyRing(Keys.configured(1, Map.of(1, OLD), Optional.empty()))));
    }

    @Test
    void a_blind_index_depends_on_the_value_the_purpose_and_the_key_but_not_on_the_encryption_key() {
        var index = index(INDEX);
        byte[] document = index.of("document", "11010519491231002X");

        assertEquals(32, document.length);
        assertArrayEquals(document, index(INDEX).of("document", "11010519491231002X"));
        assertFalse(Arrays.equals(document, index.of("phone", "11010519491231002X")));
        assertFalse(Arrays.equals(document, index.of("document", "110105194912310021")));
        assertFalse(Arrays.equals(document, index(OLD).of("document", "11010519491231002X")));
    }

    @Test
    void a_name_holds_the_tokens_of_every_part_of_two_characters_or_more() {
        var index = index(INDEX);
        long[] name = index.nameTokens("欧阳修文");

        assertEquals(3, name.length);
        assertTrue(holds(name, index.nameTokens("阳修")));
        assertTrue(holds(name, index.nameTokens("欧阳修")));
        assertFalse(holds(name, index.nameTokens("修阳")));
        assertArrayEquals(index.nameTokens("Li Wei"), index.nameTokens("ｌｉwei"));
        assertEquals(1, index.nameTokens("明明明").length);
        assertEquals(1, index.nameTokens("文").length);
        assertEquals(0, index.nameTokens(" ").length);
    }

    @Test
    void derived_secrets_follow_rfc_5869() {
        byte[] derived = new Secrets(ring(1, Map.of(1, OLD))).derive("cursor");

        // HMAC(HMAC(32 zero bytes, key), "cursor" | 0x01)
        assertEquals(
                "ee40e8ceb5931488e43e5730b05edf77486db0dc01c05874eec6cc308e038ba6",
                HexFormat.of().formatHex(derived));
        assertNotEquals(
                HexFormat.of().formatHex(derived),
                HexFormat.of().formatHex(new Secrets(ring(1, Map.of(1, OLD))).derive("other")));
    }

    private static BlindIndex index(String indexKey) {
        return new BlindIndex(new Secrets(new KeyRing(Keys.configured(1, Map.of(1, OLD), Optional.of(indexKey)))));
    }

    private static boolean holds(long[] all, long[] some) {
        return Arrays.stream(some).allMatch(token -> Arrays.binarySearch(all, token) >= 0);
    }

    private static String refusal(Runnable start) {
        String message =
                assertThrows(PreventFurtherStepsException.class, start::run).getMessage();
        return message.substring(message.indexOf("suite."), message.indexOf(" Make a key"));
    }

    private static KeyRing ring(int active, Map<Integer, String> keys) {
        return new KeyRing(Keys.configured(active, keys, Optional.of(INDEX)));
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
