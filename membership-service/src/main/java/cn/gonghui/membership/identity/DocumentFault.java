package cn.gonghui.membership.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Says what exactly is wrong with a document number, for whoever has to mend it. */
public final class DocumentFault {

    private static final int LENGTH = 18;
    private static final int LENGTH_BEFORE_1999 = 15;

    private DocumentFault() {}

    /** The code of what is wrong, whose words are in the message bundles; empty for a good number. */
    public static Optional<String> of(DocumentType type, String number) {
        var normalised = DocumentType.normalise(number);
        if (type.accepts(normalised)) {
            return Optional.empty();
        }
        if (mangled(normalised)) {
            return Optional.of("number-mangled");
        }
        return Optional.of(type == DocumentType.RESIDENT_ID ? residentNumber(normalised) : "document-of-another-type");
    }

    /** Whether a spreadsheet has turned the number into {@code 1.10105E+17}: its last digits are gone. */
    public static boolean mangled(String number) {
        return number.matches("[0-9]+(\\.[0-9]+)?E\\+?[0-9]+");
    }

    private static String residentNumber(String number) {
        if (number.matches("[A-Z].*") || number.length() == LENGTH && number.matches("(8[123]0000|9).*")) {
            return "document-of-another-type";
        }
        if (number.length() == LENGTH_BEFORE_1999 && number.chars().allMatch(Character::isDigit)) {
            return "document-number-old";
        }
        if (number.length() != LENGTH) {
            return "document-number-length";
        }
        if (!number.matches("[1-9][0-9]{16}[0-9X]")) {
            return "document-number-characters";
        }
        return hasDate(number) ? "document-check-digit" : "document-birth-date";
    }

    private static boolean hasDate(String number) {
        try {
            LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10));
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
