package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.world.SampleWorld;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tokens of the sample's users, asked of the issuer the way any OIDC provider is asked; each kept while it is good. */
final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Transport transport;
    private final URI issuer;
    private final String password;
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private URI endpoint;

    private record Token(String text, Instant goodUntil) {
        boolean isGood() {
            return Instant.now().isBefore(goodUntil);
        }
    }

    Tokens(Transport transport, URI issuer, String password) {
        this.transport = transport;
        this.issuer = issuer;
        this.password = password;
    }

    /** An access token of that user, good for a minute at least. */
    String of(String username) {
        return known.compute(username, (name, token) -> token != null && token.isGood() ? token : fetch(name))
                .text();
    }

    private Token fetch(String username) {
        String form = form(Map.of(
                "grant_type",
                "password",
                "client_id",
                SampleWorld.PUBLIC_CLIENT,
                "username",
                username,
                "password",
                password));
        HttpRequest request = HttpRequest.newBuilder(endpoint())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        JsonNode body = body(request);
        Duration lifetime = Duration.ofSeconds(body.path("expires_in").asLong());
        return new Token(
                body.path("access_token").asText(), Instant.now().plus(lifetime).minus(MARGIN));
    }

    private synchronized URI endpoint() {
        if (endpoint == null) {
            URI discovery = URI.create(issuer + "/.well-known/openid-configuration");
            JsonNode document =
                    body(HttpRequest.newBuilder(discovery).timeout(TIMEOUT).build());
            endpoint = URI.create(document.path("token_endpoint").asText());
        }
        return endpoint;
    }

    private JsonNode body(HttpRequest request) {
        Answer answer = transport.send(request);
        if (!answer.succeeded()) {
            throw ApiFailure.of(request.method() + " " + request.uri(), answer.status(), answer.body());
        }
        return answer.body();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
