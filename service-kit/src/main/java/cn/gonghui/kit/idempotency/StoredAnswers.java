package cn.gonghui.kit.idempotency;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.personaldata.EncryptedBytes;
import cn.gonghui.kit.personaldata.EncryptedColumn;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.ProblemTexts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** The table of answers: kept 24 hours, encrypted, each beside the effect that it tells of. */
@ApplicationScoped
class StoredAnswers implements EncryptedBytes {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int ANSWERS_AT_ONCE = 50;
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final PersonalDataCipher cipher;
    private final ProblemTexts texts;

    StoredAnswers(EntityManager entities, ObjectMapper mapper, PersonalDataCipher cipher, ProblemTexts texts) {
        this.entities = entities;
        this.mapper = mapper;
        this.cipher = cipher;
        this.texts = texts;
    }

    @Override
    public List<EncryptedColumn> columns() {
        return List.of(new EncryptedColumn("idempotency_answer", "body", ANSWERS_AT_ONCE));
    }

    /** Makes this transaction the only one that works for the key, and answers from the table where it can. */
    void claim(IdempotencyKey key) {
        var free = entities.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", key.lock())
                .getSingleResult();
        if (!Boolean.TRUE.equals(free)) {
            throw KitProblem.IDEMPOTENCY_KEY_IN_USE.refuse();
        }
        replay(key);
    }

    /**
     * @throws StoredAnswer where the request was answered before
     * @throws Problem 422 where the key was used with another request
     */
    void replay(IdempotencyKey key) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery(
                        "select fingerprint, status, cast(headers as text) as headers, body from idempotency_answer"
                                + " where key_hash = :hash and expires_at > now()",
                        Tuple.class)
                .setParameter("hash", key.hash())
                .getResultList();
        for (var row : found) {
            if (!Arrays.equals(row.get("fingerprint", byte[].class), key.fingerprint())) {
                throw KitProblem.IDEMPOTENCY_KEY_REUSED.refuse();
            }
            throw new StoredAnswer(
                    row.get("status", Number.class).intValue(),
                    read(row.get("headers", String.class)),
                    cipher.decrypt(row.get("body", byte[].class)).getBytes(StandardCharsets.UTF_8),
                    true);
        }
    }

    void keep(IdempotencyKey key, Object answer) {
        var headers = new HashMap<String, String>();
        var entity = answer;
        var status = answer == null ? 204 : 200;
        if (answer instanceof RestResponse<?> response) {
            status = response.getStatus();
            entity = response.getEntity();
            if (response.getLocation() != null) {
                headers.put(HttpHeaders.LOCATION, response.getLocation().toString());
            }
        }
        if (entity instanceof Versioned view) {
            headers.put(HttpHeaders.ETAG, "\"" + view.version() + "\"");
        }
        if (entity != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8");
        }
        insert(key, status, headers, entity == null ? "" : write(entity));
    }

    /** @return the answer to send: this refusal, or what another request with the key stored first */
    StoredAnswer keepRefusal(IdempotencyKey key, Problem refusal) {
        var status = refusal.code().kind().status();
        var headers = Map.of(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        var body = write(texts.view(refusal));
        try {
            insert(key, status, headers, body);
            return new StoredAnswer(status, headers, body.getBytes(StandardCharsets.UTF_8), false);
        } catch (StoredAnswer earlier) {
            return earlier;
        }
    }

    private void insert(IdempotencyKey key, int status, Map<String, String> headers, String body) {
        entities.flush();
        var inserted = entities.createNativeQuery("insert into idempotency_answer"
                        + " (key_hash, fingerprint, status, headers, body, mentions, created_at, expires_at)"
                        + " values (:hash, :fingerprint, :status, cast(:headers as jsonb), :body, :mentions, now(), now() + :kept * interval '1 second')"
                        + " on conflict (key_hash) do update set fingerprint = excluded.fingerprint, status = excluded.status,"
                        + " headers = excluded.headers, body = excluded.body, mentions = excluded.mentions, created_at = excluded.created_at,"
                        + " expires_at = excluded.expires_at where idempotency_answer.expires_at <= now()")
                .setParameter("hash", key.hash())
                .setParameter("fingerprint", key.fingerprint())
                .setParameter("status", status)
                .setParameter("headers", write(headers))
                .setParameter("body", cipher.encrypt(body))
                .setParameter("mentions", mentions(key.path() + body))
                .setParameter("kept", KEPT.toSeconds())
                .executeUpdate();
        if (inserted == 0) {
            replay(key);
        }
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forgetExpired() {
        entities.createNativeQuery("delete from idempotency_answer where expires_at <= now()")
                .executeUpdate();
    }

    /** The ids in the address and the answer: by them the answer is found when one of these persons is erased. */
    private static UUID[] mentions(String text) {
        return ID.matcher(text)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .distinct()
                .toArray(UUID[]::new);
    }

    private Map<String, String> read(String headers) {
        try {
            return mapper.readValue(headers, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
