package cn.gonghui.kit.idempotency;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** The key of the request that is being answered, bound to the caller and the operation. */
@RequestScoped
class CurrentKey {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private final CurrentVertxRequest request;
    private final Actor actor;
    private final ReceivedBody body;

    CurrentKey(CurrentVertxRequest request, Actor actor, ReceivedBody body) {
        this.request = request;
        this.actor = actor;
        this.body = body;
    }

    /** @throws Problem 400 where the header is empty or too long */
    Optional<IdempotencyKey> get() {
        var http = request.getCurrent().request();
        var value = http.getHeader(HEADER);
        if (value == null) {
            return Optional.empty();
        }
        if (value.isBlank() || value.length() > LONGEST) {
            throw Problem.invalid(Violation.inHeader(HEADER, "wrong-length", 1, LONGEST));
        }
        var caller = actor.anonymous() ? "address " + http.remoteAddress().hostAddress() : actor.subject();
        return Optional.of(new IdempotencyKey(
                sha256(caller, http.method().name(), http.path(), value),
                sha256(String.valueOf(http.query()), body.digest()),
                http.path()));
    }

    private static byte[] sha256(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
