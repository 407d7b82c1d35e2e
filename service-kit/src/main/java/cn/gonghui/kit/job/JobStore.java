package cn.gonghui.kit.job;

import cn.gonghui.kit.access.KeptActor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * The table of jobs. A worker holds a job by a lease of its own; whatever it writes is refused once another has taken
 * the job over. The database's clock decides, so that instances need not agree on the time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JobStore {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private static final String CLAIM = """
            update job set state = 'RUNNING', lease = :lease,
                lease_until = clock_timestamp() + :seconds * interval '1 second', attempts = attempts + 1,
                started_at = coalesce(started_at, clock_timestamp()), updated_at = clock_timestamp(), version = version + 1
            where id = (
                select id from job
                where state in ('QUEUED', 'RUNNING') and kind = any(:kinds)
                  and (state = 'QUEUED' or lease_until < clock_timestamp())
                order by created_at, id limit 1 for update skip locked)
            returning id, kind, organization_id, checkpoint, done, total, counts::text, asker::text, attempts
            """;

    private final Session session;
    private final ObjectMapper json;

    JobStore(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** A job that this worker holds until the lease ends or another worker takes it over. */
    record Claim(JobContext job, KeptActor asker, UUID lease, int attempts) {}

    void add(NewJob job, KeptActor asker) {
        session.createNativeMutationQuery("""
                        insert into job (id, created_at, updated_at, kind, asker_subject, asker, organization_id, result)
                        values (:id, clock_timestamp(), clock_timestamp(), :kind, :subject, cast(:asker as jsonb),
                                :organization, :result)
                        """)
                .setParameter("id", job.id())
                .setParameter("kind", job.kind())
                .setParameter("subject", asker.subject())
                .setParameter("asker", text(asker))
                .setParameter("organization", job.organizationId(), UUID.class)
                .setParameter("result", job.result(), String.class)
                .executeUpdate();
    }

    Optional<Claim> claim(Collection<String> kinds, Duration lease) {
        var token = UUID.randomUUID();
        return session
                .createNativeQuery(CLAIM, Object[].class)
                .setParameter("lease", token)
                .setParameter("seconds", lease.toSeconds())
                .setParameter("kinds", kinds.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(row -> new Claim(
                        new JobContext(
                                (UUID) row[0],
                                (String) row[1],
                                (UUID) row[2],
                                (String) row[3],
                                (Long) row[4],
                                (Long) row[5],
                                counts((String) row[6])),
                        actor((String) row[7]),
                        token,
                        (Integer) row[8]))
                .findFirst();
    }

    boolean cancelWanted(UUID id) {
        return session.createNativeQuery(
                        "select cancel_requested_at is not null from job where id = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** @throws LostLease where another worker has the job now */
    void progress(Claim claim, Step step, Duration lease) {
        held(session.createNativeMutationQuery("""
                        update job set checkpoint = :checkpoint, done = :done, total = :total,
                            counts = cast(:counts as jsonb), attempts = 0, version = version + 1,
                            updated_at = clock_timestamp(),
                            lease_until = clock_timestamp() + :seconds * interval '1 second'
                        where id = :id and lease = :lease and state = 'RUNNING'
                        """)
                .setParameter("checkpoint", step.checkpoint(), String.class)
                .setParameter("done", step.done())
                .setParameter("total", step.total(), Long.class)
                .setParameter("counts", text(step.counts()))
                .setParameter("seconds", lease.toSeconds())
                .setParameter("id", claim.job().id())
                .setParameter("lease", claim.lease()));
    }

    /** @param failure null unless it failed */
    void end(Claim claim, JobState state, JobFailure failure) {
        held(session.createNativeMutationQuery("""
                        update job set state = :state, failure = cast(:failure as jsonb), lease = null, lease_until = null,
                            finished_at = clock_timestamp(), updated_at = clock_timestamp(), version = version + 1
                        where id = :id and lease = :lease and state = 'RUNNING'
                        """)
                .setParameter("state", state.name())
                .setParameter("failure", failure == null ? null : text(failure), String.class)
                .setParameter("id", claim.job().id())
                .setParameter("lease", claim.lease()));
    }

    /** Holds the job for longer; to be called while a step takes its time. */
    void renew(UUID id, UUID lease, Duration length) {
        session.createNativeMutationQuery("""
                        update job set lease_until = clock_timestamp() + :seconds * interval '1 second'
                        where id = :id and lease = :lease and state = 'RUNNING'
                        """)
                .setParameter("seconds", length.toSeconds())
                .setParameter("id", id)
                .setParameter("lease", lease)
                .executeUpdate();
    }

    /** Gives the job back, for the next worker to go on at once. */
    void release(Claim claim) {
        renew(claim.job().id(), claim.lease(), Duration.ZERO);
    }

    /** Asks for the job to be ended before its next step; false where it is over. */
    boolean cancel(UUID id) {
        return session.createNativeMutationQuery("""
                                update job set cancel_requested_at = coalesce(cancel_requested_at, clock_timestamp()),
                                    updated_at = clock_timestamp(), version = version + 1
                                where id = :id and state in ('QUEUED', 'RUNNING')
                                """).setParameter("id", id).executeUpdate() == 1;
    }

    Map<String, Long> counts(String text) {
        return read(text, json.constructType(COUNTS.getType()));
    }

    JobFailure failure(String text) {
        return text == null ? null : read(text, json.constructType(JobFailure.class));
    }

    private KeptActor actor(String text) {
        return read(text, json.constructType(KeptActor.class));
    }

    private static void held(MutationQuery update) {
        if (update.executeUpdate() != 1) {
            throw new LostLease();
        }
    }

    private <T> T read(String text, com.fasterxml.jackson.databind.JavaType type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("not what was stored with a job", impossible);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Another worker goes on with the job; what this one did since its last commit is rolled back. */
    static final class LostLease extends RuntimeException {

        LostLease() {
            super("another worker has the job", null, false, false);
        }
    }
}
