package cn.gonghui.kit.personaldata;

import java.util.Map;
import java.util.Optional;

/** The personal data of a service outside it, under the service's keys. Stands in this package to reach the kit's own classes. */
public record KeptKeys(PersonalDataCipher cipher, BlindIndex index) {

    /**
     * @param encryptionKey key number 1, 32 bytes in base64
     * @param indexKey 32 bytes in base64
     */
    public static KeptKeys of(String encryptionKey, String indexKey) {
        var keys = new KeyRing(new PersonalDataKeys() {
            @Override
            public Map<Integer, Optional<String>> keys() {
                return Map.of(1, Optional.of(encryptionKey));
            }

            @Override
            public int activeKey() {
                return 1;
            }

            @Override
            public Optional<String> indexKey() {
                return Optional.of(indexKey);
            }
        });
        return new KeptKeys(new PersonalDataCipher(keys), new BlindIndex(new Secrets(keys)));
    }
}
