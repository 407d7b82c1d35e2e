package cn.gonghui.kit.test;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Peers of the service under test, played by HTTP stubs on random ports. Each argument names a configuration key that
 * is to hold a peer's address, and the peer; tests then say what the peer answers:
 * {@snippet :
 * @QuarkusTestResource(
 *         value = PeerStub.class,
 *         initArgs = @ResourceArg(name = "quarkus.rest-client.membership.url", value = "membership"))
 * // ...
 * PeerStub.of("membership").register(get(urlPathEqualTo("/v1/members/7")).willReturn(okJson(body)));
 * PeerStub.hangs("membership", Duration.ofSeconds(30));
 * PeerStub.recovers("membership");
 * }
 */
public class PeerStub implements QuarkusTestResourceLifecycleManager {

    /** System properties, because every Quarkus application under test brings class loaders with statics of its own. */
    private static final String PORT = "cn.gonghui.kit.test.peer.";

    private static final int ABOVE_EVERY_OTHER = 1;

    private Map<String, String> peerByKey = Map.of();

    /** The stub of a peer, to register answers with and to verify what it was asked. */
    public static WireMock of(String peer) {
        return new WireMock("localhost", port(peer));
    }

    /** Forgets everything that was registered and asked. */
    public static void reset(String peer) {
        of(peer).resetToDefaultMappings();
        of(peer).resetRequests();
    }

    /** Every request gets its answer only after that time. */
    public static void hangs(String peer, Duration delay) {
        answersEverything(peer, aResponse().withStatus(200).withFixedDelay(Math.toIntExact(delay.toMillis())));
    }

    /** Every connection is reset before an answer. */
    public static void breaksOff(String peer) {
        answersEverything(peer, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    /** Every request gets this status, without a body. */
    public static void failsWith(String peer, int status) {
        answersEverything(peer, aResponse().withStatus(status));
    }

    /** Ends the fault; registered answers hold again. */
    public static void recovers(String peer) {
        of(peer).allStubMappings().getMappings().stream()
                .filter(mapping -> Integer.valueOf(ABOVE_EVERY_OTHER).equals(mapping.getPriority()))
                .forEach(of(peer)::removeStubMapping);
    }

    private static void answersEverything(String peer, ResponseDefinitionBuilder answer) {
        recovers(peer);
        of(peer).register(any(anyUrl()).atPriority(ABOVE_EVERY_OTHER).willReturn(answer));
    }

    private static int port(String peer) {
        synchronized (System.getProperties()) {
            var port = Integer.getInteger(PORT + peer);
            if (port == null) {
                var server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
                server.start();
                port = server.port();
                System.setProperty(PORT + peer, port.toString());
            }
            return port;
        }
    }

    @Override
    public void init(Map<String, String> arguments) {
        peerByKey = Map.copyOf(arguments);
    }

    @Override
    public Map<String, String> start() {
        var addresses = new HashMap<String, String>();
        peerByKey.forEach((key, peer) -> addresses.put(key, "http://localhost:" + port(peer)));
        return addresses;
    }

    /** Stays for the next application under test; ends with the JVM. */
    @Override
    public void stop() {}
}
