package cn.gonghui.kit.test;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the container engine, within a second, whether it could start an image without downloading anything. An engine
 * that answers but cannot download would otherwise hold up the tests for minutes.
 */
final class DockerEngine {

    private DockerEngine() {}

    /** Why the image cannot be started at once; empty when it can. */
    static Optional<String> reasonNotToUse(String image) {
        if (!answers("/_ping", "")) {
            return Optional.of("no container engine answers");
        }
        if (!answers("/images/" + image + "/json", "")) {
            return Optional.of("the image " + image + " is not on this machine");
        }
        boolean reaperDisabled = Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"));
        var reaper = URLEncoder.encode("{\"reference\":[\"testcontainers/ryuk\"]}", StandardCharsets.UTF_8);
        if (!reaperDisabled && !answers("/images/json?filters=" + reaper, "\"Id\"")) {
            return Optional.of("testcontainers/ryuk is neither on this machine nor disabled");
        }
        return Optional.empty();
    }

    private static boolean answers(String path, String content) {
        var answer = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(get(path));
            } catch (IOException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            var text = answer.get(1, TimeUnit.SECONDS);
            return text.startsWith("HTTP/1.") && text.startsWith(" 200", 8) && text.contains(content);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String get(String path) throws IOException {
        try (var channel = SocketChannel.open(address())) {
            var request = "GET " + path + " HTTP/1.0\r\nHost: docker\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static SocketAddress address() {
        var host = URI.create(Optional.ofNullable(System.getenv("DOCKER_HOST")).orElse("unix:///var/run/docker.sock"));
        return host.getScheme().equals("unix")
                ? UnixDomainSocketAddress.of(host.getPath())
                : new InetSocketAddress(host.getHost(), host.getPort());
    }
}
