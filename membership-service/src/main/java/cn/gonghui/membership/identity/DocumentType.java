package cn.gonghui.membership.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** Kind of identity document (证件类型) by which a person is known, and the shape of its number. */
public enum DocumentType {
    /** 居民身份证, GB 11643; numbers of the three kinds below that are made alike are not among them. */
    RESIDENT_ID("(?!8[123]0000)[1-8][0-9]{16}[0-9X]", true),
    /** 外国人永久居留身份证: 18 digits beginning with 9 (edition 2023), or three letters and 12 digits (edition 2017). */
    PERMANENT_RESIDENCE_CARD("9[0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}", true),
    /** 港澳居民居住证: 18 digits beginning with 810000 or 820000. */
    HONG_KONG_MACAU_RESIDENCE_PERMIT("8[12]0000[0-9]{11}[0-9X]", true),
    /** 台湾居民居住证: 18 digits beginning with 830000. */
    TAIWAN_RESIDENCE_PERMIT("830000[0-9]{11}[0-9X]", true),
    /** 护照: 5 to 15 letters and digits. */
    PASSPORT("[A-Z0-9]{5,15}", false);

    private final Pattern shape;
    private final boolean checkedBy11643;

    DocumentType(String shape, boolean checkedBy11643) {
        this.shape = Pattern.compile(shape);
        this.checkedBy11643 = checkedBy11643;
    }

    /** Whether this is a well-formed number of this kind, its check digit and birth date included. */
    public boolean accepts(String number) {
        return number != null
                && shape.matcher(number).matches()
                && (!carriesBirthDate(number) || ResidentIdentityNumber.isValid(number));
    }

    /** Whether numbers of this shape carry birth date, gender and check digit as GB 11643 puts them. */
    boolean carriesBirthDate(String number) {
        return checkedBy11643 && number.length() == 18;
    }

    /** Full-width characters, spaces and hyphens as people type them, taken away; letters in capitals. */
    static String normalise(String number) {
        return Plain.text(number).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
