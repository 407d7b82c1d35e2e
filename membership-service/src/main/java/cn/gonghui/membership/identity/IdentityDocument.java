package cn.gonghui.membership.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An identity document (证件) as a caller gives it, its number normalised. It is checked where a request is bound; bound,
 * it is well-formed.
 *
 * @param type kind of document
 * @param number as printed on the document; spaces, hyphens, full-width and small letters are tolerated
 */
@ValidIdentityDocument
@Schema(description = "Identity document 证件 of a person. The number is never answered unmasked.")
public record IdentityDocument(
        @NotNull @Schema(description = "Kind of document 证件类型", examples = "RESIDENT_ID")
        DocumentType type,

        @NotNull
        @Size(min = 1, max = 40)
        @Schema(
                description = "Number as printed on the document 证件号码; GB 11643 check digit and birth date are checked",
                examples = "11010519491231002X")
        String number) {

    public IdentityDocument {
        number = number == null ? null : DocumentType.normalise(number);
    }

    /** The birth date in the number, where this kind of number carries one. */
    @JsonIgnore
    public Optional<LocalDate> birthDate() {
        return numberOf11643().map(ResidentIdentityNumber::birthDate);
    }

    /** The gender in the number, where this kind of number carries one. */
    @JsonIgnore
    public Optional<Gender> gender() {
        return numberOf11643().map(ResidentIdentityNumber::gender);
    }

    /** Without the number: it must not reach a log. */
    @Override
    public String toString() {
        return "IdentityDocument[" + type + "]";
    }

    private Optional<ResidentIdentityNumber> numberOf11643() {
        return type.carriesBirthDate(number) ? Optional.of(new ResidentIdentityNumber(number)) : Optional.empty();
    }
}
