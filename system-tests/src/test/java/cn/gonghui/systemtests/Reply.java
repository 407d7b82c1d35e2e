package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An answer as it came, whatever its status. */
record Reply(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + this, e);
        }
    }

    /** The code of the problem. */
    String code() {
        return json().path("code").asText();
    }

    /** Fails unless it has that status. */
    Reply expect(int status) {
        assertEquals(status, status(), this::toString);
        return this;
    }

    /** Fails unless it is a problem document of that status and code. */
    Reply expectProblem(int status, String code) {
        expect(status);
        assertEquals("application/problem+json", header("Content-Type").orElse(""), this::toString);
        assertEquals(code, code(), this::toString);
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " was answered " + status() + ": " + text();
    }
}
