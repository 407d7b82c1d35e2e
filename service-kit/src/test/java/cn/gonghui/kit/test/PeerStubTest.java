package cn.gonghui.kit.test;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerStubTest {

    @Test
    void a_peer_answers_fails_breaks_off_hangs_and_recovers() throws Exception {
        var stub = new PeerStub();
        stub.init(Map.of("some.peer.url", "somebody"));
        var address = URI.create(stub.start().get("some.peer.url") + "/v1/things/7");
        PeerStub.of("somebody").register(get(urlPathEqualTo("/v1/things/7")).willReturn(okJson("{\"id\":7}")));

        assertEquals("{\"id\":7}", ask(address));
        PeerStub.failsWith("somebody", 503);
        assertEquals("", ask(address));
        PeerStub.breaksOff("somebody");
        assertThrows(IOException.class, () -> ask(address));
        PeerStub.hangs("somebody", Duration.ofSeconds(20));
        assertThrows(HttpTimeoutException.class, () -> ask(address));
        PeerStub.recovers("somebody");
        assertEquals("{\"id\":7}", ask(address));
    }

    private static String ask(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
