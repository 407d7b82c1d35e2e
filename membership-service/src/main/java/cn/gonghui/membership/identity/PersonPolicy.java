package cn.gonghui.membership.identity;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must hold of a person, whichever way he is entered: what is said beside a document agrees with it, nobody is born
 * after today, and who joins a union is old enough to be employed (Labour Law art. 15: nobody below 16 is).
 */
public final class PersonPolicy {

    public static final int YOUNGEST = 16;

    private PersonPolicy() {}

    /**
     * What cannot be true of the person.
     *
     * @param document null where none is known yet
     * @param birthDate as said beside the document
     * @param gender as said beside the document
     */
    public static List<Violation> faults(
            @Nullable IdentityDocument document,
            @Nullable LocalDate birthDate,
            @Nullable Gender gender,
            LocalDate today) {
        var told = Optional.ofNullable(document);
        var faults = new ArrayList<Violation>();
        told.flatMap(IdentityDocument::birthDate)
                .filter(today::isBefore)
                .ifPresent(_ -> faults.add(Violation.inBody("/document", "born-in-the-future")));
        if (birthDate != null && birthDate.isAfter(today)) {
            faults.add(Violation.inBody("/birthDate", "born-in-the-future"));
        }
        if (differs(birthDate, told.flatMap(IdentityDocument::birthDate))) {
            faults.add(Violation.inBody("/birthDate", "birth-date-differs-from-document"));
        }
        if (differs(gender, told.flatMap(IdentityDocument::gender))) {
            faults.add(Violation.inBody("/gender", "gender-differs-from-document"));
        }
        return faults;
    }

    /** @throws Problem 400 naming everything that cannot be true; parameters as of {@link #faults} */
    public static void check(
            IdentityDocument document, @Nullable LocalDate birthDate, @Nullable Gender gender, LocalDate today) {
        var faults = faults(document, birthDate, gender, today);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** Whether the person may be a member of a union on that day. */
    public static boolean oldEnough(LocalDate birthDate, LocalDate day) {
        return !birthDate.plusYears(YOUNGEST).isAfter(day);
    }

    private static <T> boolean differs(@Nullable T said, Optional<T> told) {
        return said != null && told.isPresent() && !told.get().equals(said);
    }
}
