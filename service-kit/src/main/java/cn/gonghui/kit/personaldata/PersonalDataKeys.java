package cn.gonghui.kit.personaldata;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that guard personal data. Each is 32 random bytes in base64; to change the encryption key, add one under a
 * new number and make it the active one, the old one goes on reading. The index key never changes.
 */
@ConfigMapping(prefix = "suite.personal-data")
interface PersonalDataKeys {

    /** Encryption keys by number, 1 to 255. */
    Map<Integer, Optional<String>> keys();

    /** The number of the key that encrypts. */
    int activeKey();

    /** The key of blind indexes and of everything derived. */
    Optional<String> indexKey();
}
