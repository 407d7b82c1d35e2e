package cn.gonghui.membership.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of an applicant without an account: 128 random bits, kept as SHA-256 only. */
record ApplicantSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ApplicantSecret random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new ApplicantSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    boolean matches(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** Without the secret: it must not reach a log. */
    @Override
    public String toString() {
        return "ApplicantSecret";
    }
}
