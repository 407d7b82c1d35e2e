package cn.gonghui.kit.personaldata;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys, read once at the start. Without them the service does not start. */
@Singleton
@Startup
class KeyRing {

    private static final int KEY_BYTES = 32;

    private final Map<Integer, SecretKey> encryption = new HashMap<>();
    private final int active;
    private final SecretKey index;

    KeyRing(PersonalDataKeys configured) {
        configured
                .keys()
                .forEach((number, text) -> text.ifPresent(base64 -> {
                    String name = "suite.personal-data.keys." + number;
                    if (number < 1 || number > 255) {
                        throw refusal(name + " is numbered outside 1 to 255.");
                    }
                    encryption.put(number, key(name, base64, "AES"));
                }));
        active = configured.activeKey();
        if (!encryption.containsKey(active)) {
            throw refusal("suite.personal-data.keys." + active + " is not set.");
        }
        index = key("suite.personal-data.index-key", configured.indexKey().orElse(""), "HKDF-SHA256");
    }

    int active() {
        return active;
    }

    boolean has(int number) {
        return encryption.containsKey(number);
    }

    SecretKey encryptionKey(int number) {
        SecretKey key = encryption.get(number);
        if (key == null) {
            throw new IllegalStateException("Personal data is stored under key " + number + ", which is not set");
        }
        return key;
    }

    SecretKey index() {
        return index;
    }

    private static SecretKey key(String name, String base64, String algorithm) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw refusal(name + " is not base64.");
        }
        if (bytes.length != KEY_BYTES) {
            throw refusal(name + " is " + (bytes.length == 0 ? "not set." : "not 32 bytes long."));
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    private static PreventFurtherStepsException refusal(String what) {
        return new PreventFurtherStepsException(
                "Personal data cannot be guarded: " + what + " Make a key with: openssl rand -base64 32", 1);
    }
}
