package cn.gonghui.membership.rosterimport;

import cn.gonghui.membership.identity.DocumentFault;
import cn.gonghui.membership.identity.DocumentType;
import cn.gonghui.membership.identity.Gender;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.PhoneNumber;
import cn.gonghui.membership.member.EmploymentForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what stands in the columns; null for nothing and for what cannot be used, of which the row takes note. */
final class CellValues {

    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4})(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?(?:[ T]00:00.*)?|([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final List<String> YES = List.of("true", "yes", "y", "1", "是");
    private static final List<String> NO = List.of("false", "no", "n", "0", "否");
    private static final Words<DocumentType> DOCUMENT_TYPES =
            new Words<>(DocumentType.class, Map.of("身份证", DocumentType.RESIDENT_ID, "居民身份证", DocumentType.RESIDENT_ID));
    private static final Words<Gender> GENDERS = new Words<>(
            Gender.class, Map.of("m", Gender.MALE, "f", Gender.FEMALE, "男性", Gender.MALE, "女性", Gender.FEMALE));
    private static final Words<EmploymentForm> EMPLOYMENT_FORMS = new Words<>(EmploymentForm.class, Map.of());

    private final RosterRow row;

    CellValues(RosterRow row) {
        this.row = row;
    }

    /** A resident identity card where no kind is given. */
    IdentityDocument document() {
        var type = row.text("documentType") == null && !row.faulty("documentType")
                ? DocumentType.RESIDENT_ID
                : word("documentType", DOCUMENT_TYPES);
        var number = row.text("documentNumber");
        if (type == null || number == null) {
            if (number == null && !row.faulty("documentNumber")) {
                row.refuse("documentNumber", "required");
            }
            return null;
        }
        var fault = DocumentFault.of(type, number);
        fault.ifPresent(code -> row.refuse("documentNumber", code));
        return fault.isPresent() ? null : new IdentityDocument(type, number);
    }

    String phone() {
        var phone = row.text("phone");
        if (phone == null || PhoneNumber.isValid(phone)) {
            return phone;
        }
        row.refuse(
                "phone", DocumentFault.mangled(phone.toUpperCase(Locale.ROOT)) ? "number-mangled" : phoneFault(phone));
        return null;
    }

    private static String phoneFault(String phone) {
        var digits = phone.replaceAll("[^0-9]", "").length();
        return phone.matches(".*\\p{L}.*")
                ? "phone-letters"
                : phone.startsWith("1") && digits != 11 ? "phone-length" : "invalid-phone";
    }

    /** As given; one that the document contradicts is refused. */
    Gender gender(IdentityDocument document) {
        var gender = word("gender", GENDERS);
        if (gender != null
                && document != null
                && document.gender().filter(told -> told != gender).isPresent()) {
            row.refuse("gender", "gender-differs-from-document");
            return null;
        }
        return gender;
    }

    EmploymentForm employmentForm() {
        return word("employmentForm", EMPLOYMENT_FORMS);
    }

    Boolean yesOrNo(String field) {
        var text = row.text(field);
        if (text == null) {
            return null;
        }
        var word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            row.refuse(field, "unknown-value", "是, 否");
            return null;
        }
        return YES.contains(word);
    }

    LocalDate date(String field) {
        var text = row.text(field);
        if (text == null) {
            return null;
        }
        var parts = DATE.matcher(text);
        if (!parts.matches()) {
            row.refuse(field, "not-a-date");
            return null;
        }
        var first = parts.group(1) == null ? 4 : 1;
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(first)),
                    Integer.parseInt(parts.group(first + 1)),
                    Integer.parseInt(parts.group(first + 2)));
        } catch (DateTimeException impossible) {
            row.refuse(field, "no-such-date");
            return null;
        }
    }

    /** The union that the row names, or that of the import. */
    UUID organizationId(UUID ofImport) {
        var text = row.text("organizationId");
        if (text == null) {
            return ofImport;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            row.refuse("organizationId", "wrong-format");
            return ofImport;
        }
    }

    private <E extends Enum<E>> E word(String field, Words<E> words) {
        var text = row.text(field);
        if (text == null) {
            return null;
        }
        var value = words.find(text);
        if (value.isEmpty()) {
            row.refuse(field, "unknown-value", words.allowed());
        }
        return value.orElse(null);
    }
}
