package cn.gonghui.kit.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys for single purposes, derived from the index key (HKDF-SHA256, RFC 5869): the same purpose, the same key. */
@ApplicationScoped
public class Secrets {

    private static final int DERIVED_BYTES = 32;

    private final KeyRing keys;

    Secrets(KeyRing keys) {
        this.keys = keys;
    }

    /** 32 bytes, the same on every instance and after every restart. */
    public byte[] derive(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(keys.index())
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), DERIVED_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK 25 derives keys with HKDF-SHA256", impossible);
        }
    }
}
