package cn.gonghui.kit.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.PeerStub;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Reading the feed of a peer. */
@KitTest
@QuarkusTestResource(value = PeerStub.class, initArgs = @ResourceArg(name = "suite.peers.teller.url", value = "teller"))
class FeedReaderTest {

    private static final int ROUNDS = 40;

    @Inject
    FeedSubscriptions subscriptions;

    @Inject
    Counters counters;

    @Inject
    Session session;

    @ConfigProperty(name = "suite.peers.teller.url")
    URI teller;

    @Test
    void two_readers_with_the_same_batch_apply_it_once() throws Exception {
        var subscriber = subscriber();
        for (int round = 0; round < ROUNDS; round++) {
            var from = subscriptions.place(subscriber.source());
            var batch = new FeedBatch(List.of(event(round, UUID.randomUUID())), 0, Instant.now());
            var applied = atOnce(() -> subscriptions.apply(subscriber, from, batch));
            assertEquals(1, applied.stream().filter(won -> won).count());
        }
        assertEquals(ROUNDS, readings(subscriber));
    }

    /** The control: the same race without comparing. */
    @Test
    void two_readers_that_do_not_compare_apply_a_batch_twice() throws Exception {
        var subscriber = subscriber();
        subscriptions.place(subscriber.source());
        var batch = new FeedBatch(List.of(event(1, UUID.randomUUID())), 0, Instant.now());
        var bothHaveRead = new CyclicBarrier(2);
        atOnce(() -> QuarkusTransaction.requiringNew().call(() -> {
            var from = subscriptions.place(subscriber.source());
            bothHaveRead.await();
            if (from == null) {
                batch.events().forEach(subscriber::apply);
                session.createNativeMutationQuery("update feed_subscription set last_event_id = 'x' where source = :s")
                        .setParameter("s", subscriber.source())
                        .executeUpdate();
            }
            return true;
        }));
        assertEquals(2, readings(subscriber));
    }

    @Test
    void a_batch_that_cannot_be_applied_leaves_the_place_and_nothing_else() {
        var subscriber = new FeedSubscriber() {
            private final FeedSubscriber taking = subscriber();

            @Override
            public String source() {
                return taking.source();
            }

            @Override
            public void apply(CloudEvent event) {
                taking.apply(event);
                if (event.data().get("number").longValue() == 2) {
                    throw new IllegalStateException("not this one");
                }
            }
        };
        var from = subscriptions.place(subscriber.source());
        var batch = new FeedBatch(List.of(event(1, UUID.randomUUID()), event(2, UUID.randomUUID())), 0, Instant.now());
        var reader = new FeedReader(subscriber, last -> Optional.of(batch), subscriptions);
        reader.start();
        await().until(() -> "not-applied".equals(view(subscriber).error()));
        reader.stop();
        assertNull(from);
        assertNull(view(subscriber).lastEventId());
        assertEquals(0, readings(subscriber));
    }

    @Test
    void the_feed_of_a_service_is_read_to_its_end_with_the_readers_own_token() {
        var subscriber = subscriber();
        var counter = counters.create();
        counters.step(counter, 3);
        var reader = read(subscriber, URI.create("http://localhost:" + io.restassured.RestAssured.port));
        await().until(() -> readings(subscriber, counter) == 3);
        counters.step(counter, 2);
        var written = Instant.now();
        await().until(() -> {
            var view = view(subscriber);
            return view.caughtUp() && view.asOf().isAfter(written);
        });
        reader.stop();
        assertEquals(5, readings(subscriber, counter));
    }

    @Test
    void a_peer_that_is_down_is_tried_again_and_one_that_forgot_the_place_is_read_from_the_start() {
        var subscriber = subscriber();
        var peer = PeerStub.of("teller");
        PeerStub.breaksOff("teller");
        var reader = read(subscriber, teller);
        await().until(() -> "unreachable".equals(view(subscriber).error()));

        var events = "[%s]".formatted(json(UUID.randomUUID()));
        peer.register(get(urlPathEqualTo("/v1/events"))
                .withQueryParam("lastEventId", absent())
                .withHeader("Authorization", matching("Bearer .+"))
                .willReturn(batch(events)));
        peer.register(get(urlPathEqualTo("/v1/events"))
                .withQueryParam("lastEventId", equalTo("first"))
                .willReturn(aResponse().withStatus(410)));
        PeerStub.recovers("teller");

        await().until(() -> readings(subscriber) >= 2);
        reader.stop();
        assertNull(view(subscriber).error());
        PeerStub.reset("teller");
    }

    private FeedReader read(FeedSubscriber subscriber, URI address) {
        var reader = new FeedReader(subscriber, new PeerFeed(address)::fetch, subscriptions);
        reader.start();
        return reader;
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder batch(String events) {
        return aResponse()
                .withHeader("Content-Type", FeedResource.BATCH)
                .withHeader("X-Feed-Behind", "0")
                .withHeader("X-Feed-As-Of", Instant.now().toString())
                .withBody(events);
    }

    /** With a field that this version of the reader does not know. */
    private static String json(UUID subject) {
        return """
                {"specversion":"1.0","id":"first","source":"/teller","type":"cn.gonghui.teller.counter.stepped.v1",
                 "subject":"%s","time":"2024-05-28T06:30:00Z","data":{"number":1},"newer":{"than":"this"}}
                """.formatted(subject);
    }

    private static CloudEvent event(long number, UUID subject) {
        return new CloudEvent(
                "1.0",
                UUID.randomUUID().toString(),
                "/teller",
                "cn.gonghui.teller.counter.stepped.v1",
                subject,
                Instant.now(),
                Instant.now(),
                null,
                "application/json",
                null,
                JsonNodeFactory.instance.objectNode().put("number", number));
    }

    private FeedSubscriber subscriber() {
        var source = "teller-" + UUID.randomUUID();
        return new FeedSubscriber() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public void apply(CloudEvent event) {
                if (event.type().contains(".counter.stepped.")) {
                    session.createNativeMutationQuery("insert into counter_reading values (:reader, :id, :number)")
                            .setParameter("reader", source)
                            .setParameter("id", event.subject())
                            .setParameter("number", event.data().get("number").longValue())
                            .executeUpdate();
                }
            }
        };
    }

    private FeedSubscriptionView view(FeedSubscriber subscriber) {
        return subscriptions.all().stream()
                .filter(view -> view.source().equals(subscriber.source()))
                .findAny()
                .orElse(new FeedSubscriptionView(subscriber.source(), null, null, null, false, null, Instant.EPOCH));
    }

    private long readings(FeedSubscriber subscriber) {
        return readings(subscriber, null);
    }

    private long readings(FeedSubscriber subscriber, UUID counter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select count(*) from counter_reading where reader = :reader and id = coalesce(:id, id)",
                                Long.class)
                        .setParameter("reader", subscriber.source())
                        .setParameter("id", counter, UUID.class)
                        .getSingleResult());
    }

    private static List<Boolean> atOnce(Callable<Boolean> work) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            assertTrue(both.size() == 2);
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }
}
