package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.ResidentIdentityNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented persons, each a new one. */
public final class Persons {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Persons() {}

    /** A valid number of somebody born in the year, whom no other test knows. */
    public static String number(int year) {
        int person = NEXT.incrementAndGet();
        var first17 = "1101%02d%04d%02d%02d%03d"
                .formatted(person / 336_000 + 1, year, person / 28_000 % 12 + 1, person / 1000 % 28 + 1, person % 1000);
        return first17 + ResidentIdentityNumber.checkDigit(first17);
    }

    public static Map<String, Object> document() {
        return Map.of("type", "RESIDENT_ID", "number", number(1990));
    }

    /** The document number in the body of a request. */
    public static String numberOf(Map<String, Object> body) {
        return (String) ((Map<?, ?>) body.get("document")).get("number");
    }

    static LocalDate birthDate(Map<String, Object> body) {
        return new ResidentIdentityNumber(numberOf(body)).birthDate();
    }

    /** The body of a request that enters a person nobody knows yet. */
    public static Map<String, Object> member(UUID organizationId) {
        var body = new HashMap<String, Object>();
        body.put("organizationId", organizationId);
        body.put("name", "欧阳晓明");
        body.put("document", document());
        body.put("phone", "139%08d".formatted(NEXT.incrementAndGet()));
        body.put("employmentForm", "STANDARD");
        return body;
    }
}
