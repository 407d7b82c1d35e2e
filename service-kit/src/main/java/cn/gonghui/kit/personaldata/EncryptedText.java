package cn.gonghui.kit.personaldata;

import io.quarkus.arc.Arc;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** For {@code @Convert(converter = EncryptedText.class)} on a String attribute whose column is {@code bytea}. */
@Converter
public class EncryptedText implements AttributeConverter<String, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : cipher().encrypt(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : cipher().decrypt(stored);
    }

    /** Looked up when used: Hibernate makes its converters at build time, before there are keys. */
    private static PersonalDataCipher cipher() {
        return Arc.container().instance(PersonalDataCipher.class).get();
    }
}
