package cn.gonghui.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.kit.test.KitTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@KitTest
class JsonBinderTest {

    record Stay(
            @NotBlank String guest,
            @Valid Terms terms,
            @AssertTrue(message = "{required}") boolean paid) {

        @AssertTrue(message = "{repeated}")
        boolean isNamedOnce() {
            return terms == null;
        }

        @AssertTrue(message = "{not-allowed}")
        boolean isAllowed() {
            return terms == null;
        }
    }

    record Terms(Instant from, OffsetDateTime until) {

        @AssertTrue(message = "{out-of-order}")
        boolean isInOrder() {
            return from == null || from.isBefore(until.toInstant());
        }
    }

    @Inject
    JsonBinder binder;

    @Inject
    ObjectMapper mapper;

    @Test
    void rules_of_an_object_point_at_it_and_hide_nothing() {
        var refused = assertThrows(Problem.class, () -> bind("""
                        {"guest":" ","paid":false,
                         "terms":{"from":"2024-05-02T00:00:00Z","until":"2024-05-01T00:00:00Z"}}""", Stay.class));
        assertEquals(
                Set.of(
                        Violation.inBody("/guest", "blank"),
                        Violation.inBody("/paid", "required"),
                        Violation.inBody("/terms", "out-of-order"),
                        Violation.inBody("", "repeated"),
                        Violation.inBody("", "not-allowed")),
                refused.violations().stream()
                        .map(violation -> Violation.inBody(violation.pointer(), violation.code()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void moments_are_read_to_the_microsecond() throws Exception {
        var bound = bind(
                "{\"from\":\"2024-05-01T00:00:00.650733029Z\",\"until\":\"2024-05-01T08:00:00.999999999+08:00\"}",
                Terms.class);
        assertEquals(Instant.parse("2024-05-01T00:00:00.650733Z"), bound.from());
        assertEquals(Instant.parse("2024-05-01T00:00:00.999999Z"), bound.until().toInstant());
    }

    @Test
    void moments_beyond_the_calendar_are_none() {
        for (var from : new String[] {"-4999-01-01T00:00:00Z", "+900000000-01-01T00:00:00Z", "1799-12-31T23:59:59Z"}) {
            var refused = assertThrows(Problem.class, () -> bind("{\"from\":\"" + from + "\"}", Terms.class));
            assertEquals(
                    List.of("wrong-format"),
                    refused.violations().stream().map(Violation::code).toList());
        }
    }

    private <T> T bind(String json, Class<T> type) throws Exception {
        return binder.bind(mapper.readTree(json), mapper.constructType(type));
    }
}
