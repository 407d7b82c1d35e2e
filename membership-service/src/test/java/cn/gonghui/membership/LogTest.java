package cn.gonghui.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads every line of the log, the access log of all addresses among them, while persons are entered, sought, refused and shown. */
@MembershipTest
@TestProfile(LogTest.AccessLog.class)
class LogTest {

    private static final String NAME = "诸葛无名氏";
    private static final String PHONE = "13700009999";

    /** The message and what caused it. */
    private static final Formatter WHOLE = new PatternFormatter("%s %e");

    /** All that an operator could turn on, short of the values that Hibernate binds. */
    private static final List<String> CATEGORIES =
            List.of("cn.gonghui", "org.hibernate.SQL", "io.quarkus.resteasy", "org.jboss.resteasy");

    public static class AccessLog implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.access-log.enabled",
                    "true",
                    "quarkus.http.access-log.pattern",
                    "%r %q %{i,Referer} %s");
        }
    }

    @BeforeAll
    static void turn_it_on() {
        CATEGORIES.forEach(category -> Logger.getLogger(category).setLevel(Level.FINE));
    }

    @AfterAll
    static void turn_it_off_again() {
        CATEGORIES.forEach(category -> Logger.getLogger(category).setLevel(null));
    }

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(WHOLE.format(line) + MDC.getMap());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private UUID union;
    private Calls officer;
    private Map<String, Object> person;
    private String number;

    @BeforeEach
    void read_the_log() {
        union = Tree.union();
        officer = Calls.officerOf(union);
        person = Persons.member(union);
        person.put("name", NAME);
        person.put("phone", PHONE);
        number = (String) ((Map<?, ?>) person.get("document")).get("number");
        Logger.getLogger("").addHandler(reader);
    }

    @AfterEach
    void stop_reading() {
        Logger.getLogger("").removeHandler(reader);
    }

    @Test
    void no_line_of_the_log_has_a_persons_name_document_or_phone() {
        var member =
                officer.post("/v1/members", person).statusCode(201).extract().<String>path("id");
        officer.post("/v1/members", person).statusCode(409);
        officer.post("/v1/members/search", Map.of("phone", PHONE)).body("items.id[0]", equalTo(member));
        officer.post("/v1/members/search", Map.of("document", person.get("document")))
                .statusCode(200);
        officer.post("/v1/members/search", Map.of("phone", PHONE, "surprise", PHONE))
                .statusCode(400);
        officer.post("/v1/members/" + member + "/reveal", Map.of("fields", List.of("PHONE"), "reason", "来电核对"))
                .statusCode(200);
        officer.patch("/v1/members/" + member, 0, Map.of("phone", PHONE + "x", "name", NAME.repeat(99)))
                .statusCode(400);
        var broken = new HashMap<>(person);
        broken.put("document", Map.of("type", "RESIDENT_ID", "number", number.substring(0, 17) + "A"));
        broken.put("phone", number);
        broken.put(number, PHONE);
        officer.post("/v1/members", broken).statusCode(400);
        officer.post("/v1/members", "{\"name\":\"" + NAME + "\",\"phone\":\"" + PHONE + "\",")
                .statusCode(400);
        officer.post("/v1/transfers", Map.of("destinationId", union, "document", person.get("document"), "name", NAME));
        var applicant = Applications.to(union);
        applicant.put("name", NAME);
        applicant.put("phone", PHONE);
        var application = Calls.nobody()
                .post("/v1/applications", applicant)
                .statusCode(201)
                .extract();
        var key = Map.of("number", application.<String>path("number"), "secret", application.<String>path("secret"));
        Calls.nobody().post("/v1/applications/follow-up", key).statusCode(200);
        officer.get("/v1/members?organizationId=" + union).statusCode(200);
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);

        assertTrue(
                lines.stream().anyMatch(line -> line.contains("GET /v1/members?organizationId=" + union)),
                "the access log is not seen");
        assertTrue(lines.stream().anyMatch(line -> line.contains("insert into member")), "statements are not seen");
        var secret = application.<String>path("secret");
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> List.of(NAME, PHONE, number, number.substring(0, 17), secret).stream()
                                .anyMatch(line::contains))
                        .toList());
    }
}
