package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.job.Jobs;
import cn.gonghui.kit.job.NewJob;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.keyrotation.KeyRotationView.UnderKey;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Rotations, asked for and looked at; {@link KeyRotationWork} does them. */
@ApplicationScoped
@Transactional
public class KeyRotations {

    private final Session session;
    private final Jobs jobs;
    private final PersonalDataCipher cipher;
    private final Journal journal;

    KeyRotations(Session session, Jobs jobs, PersonalDataCipher cipher, Journal journal) {
        this.session = session;
        this.jobs = jobs;
        this.cipher = cipher;
        this.journal = journal;
    }

    /**
     * To the key that is active now.
     *
     * @throws cn.gonghui.kit.problem.Problem 409 where one is under way
     */
    public KeyRotationView start(StartKeyRotation request) {
        session.createNativeQuery(
                        "select true from pg_advisory_xact_lock(hashtext('key_rotation'), hashtext(current_schema()))",
                        Boolean.class)
                .getSingleResult();
        var underWay = session.createQuery(
                        "select count(*) from KeyRotation r where r.state in (QUEUED, RUNNING)", Long.class)
                .getSingleResult();
        if (underWay > 0) {
            throw KeyRotationProblem.ROTATION_UNDER_WAY.refuse();
        }
        var id = Ids.next();
        jobs.ask(new NewJob(id, KeyRotationWork.KIND, null, "/v1/personal-data/rotations/" + id));
        session.createNativeMutationQuery("insert into key_rotation (id, to_key, dry_run) values (:id, :key, :dry)")
                .setParameter("id", id)
                .setParameter("key", cipher.activeKey())
                .setParameter("dry", request.counts())
                .executeUpdate();
        var view = get(id);
        journal.audit("personal-data.rotation-started", "key-rotation", id, null, null, view);
        return view;
    }

    public KeyRotationView get(UUID id) {
        var rotation = session.find(KeyRotation.class, id);
        if (rotation == null) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return view(rotation);
    }

    public Page<KeyRotationView> list(PageRequest page) {
        return ListQuery.of(session, KeyRotation.class)
                .sort("createdAt", Instant.class)
                .page(page, KeyRotationView.class, this::view);
    }

    private KeyRotationView view(KeyRotation rotation) {
        Map<String, Long> counts = jobs.counts(rotation.counts);
        return new KeyRotationView(
                rotation.id,
                rotation.state,
                rotation.toKey,
                rotation.dryRun,
                counts.entrySet().stream()
                        .filter(count -> count.getKey().startsWith(KeyRotationWork.UNDER_KEY))
                        .map(count -> new UnderKey(
                                Integer.parseInt(count.getKey().substring(KeyRotationWork.UNDER_KEY.length())),
                                count.getValue()))
                        .sorted(Comparator.comparingInt(UnderKey::key))
                        .toList(),
                counts.getOrDefault(KeyRotationWork.REPLACED, 0L),
                rotation.done,
                rotation.total,
                jobs.failure(rotation.failure),
                rotation.finishedAt,
                rotation.createdAt,
                rotation.updatedAt,
                rotation.version);
    }
}
