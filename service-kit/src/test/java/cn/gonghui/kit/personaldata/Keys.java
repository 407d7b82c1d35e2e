package cn.gonghui.kit.personaldata;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keys of tests, and what a service with only some of them could do. */
public final class Keys {

    private Keys() {}

    /** In base64, as an operator sets it. */
    public static String key(int number) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) (number + 100));
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @param active one of the numbers */
    public static PersonalDataCipher cipher(int active, int... numbers) {
        Map<Integer, String> keys = new HashMap<>();
        IntStream.of(numbers).forEach(number -> keys.put(number, key(number)));
        return new PersonalDataCipher(new KeyRing(configured(active, keys, Optional.of(key(0)))));
    }

    /** The one class that implements the mapping in tests: Quarkus takes it for one of its own. */
    static PersonalDataKeys configured(int active, Map<Integer, String> keys, Optional<String> indexKey) {
        Map<Integer, Optional<String>> optional = new HashMap<>();
        keys.forEach((number, key) -> optional.put(number, Optional.of(key)));
        return new PersonalDataKeys() {
            @Override
            public Map<Integer, Optional<String>> keys() {
                return optional;
            }

            @Override
            public int activeKey() {
                return active;
            }

            @Override
            public Optional<String> indexKey() {
                return indexKey;
            }
        };
    }
}
