package cn.gonghui.kit.personaldata;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts personal data at rest with AES-256-GCM. The stored form is {@code key number (1 byte) | nonce (12) |
 * ciphertext and tag}, so that rows of an older key stay readable after the active key has changed.
 */
@ApplicationScoped
@Unremovable
public class PersonalDataCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    PersonalDataCipher(KeyRing keys) {
        this.keys = keys;
    }

    /** The number of the key that encrypts. */
    public int activeKey() {
        return keys.active();
    }

    /** Whether values of the key can be read. */
    public boolean knows(int key) {
        return keys.has(key);
    }

    /** The number of the key that the bytes were encrypted with. */
    public static int keyOf(byte[] stored) {
        return Byte.toUnsignedInt(stored[0]);
    }

    public byte[] encrypt(String text) {
        return encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] encrypt(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keys.active(), nonce, ByteBuffer.wrap(plain));
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put((byte) keys.active())
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The text again. Throws if the bytes were changed, or if their key is no longer configured. */
    public String decrypt(byte[] stored) {
        return new String(decryptBytes(stored), StandardCharsets.UTF_8);
    }

    /** The bytes again, under the same conditions. */
    public byte[] decryptBytes(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        int key = Byte.toUnsignedInt(bytes.get());
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        return run(Cipher.DECRYPT_MODE, key, nonce, bytes);
    }

    private byte[] run(int mode, int key, byte[] nonce, ByteBuffer input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.encryptionKey(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {(byte) key});
            ByteBuffer output = ByteBuffer.allocate(cipher.getOutputSize(input.remaining()));
            cipher.doFinal(input, output);
            return output.array();
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("Personal data stored under key " + key + " cannot be read", refused);
        }
    }
}
