package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.job.JobContext;
import cn.gonghui.kit.job.JobRun;
import cn.gonghui.kit.job.JobState;
import cn.gonghui.kit.job.JobWork;
import cn.gonghui.kit.job.Step;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * Encrypts every stored value of another key with the active one, stretch by stretch. All tables are walked until a whole
 * pass has met no such value: what was written meanwhile by an instance that still had another active key is met too.
 */
@Singleton
class KeyRotationWork implements JobWork {

    static final String KIND = "ROTATE_PERSONAL_DATA";
    static final String UNDER_KEY = "underKey";
    static final String REPLACED = "replaced";
    private static final int MOST_PASSES = 10;

    private final EncryptedTables tables;
    private final TableWalk walk;
    private final PersonalDataCipher cipher;
    private final Session session;
    private final Journal journal;
    private final ObjectMapper json;

    KeyRotationWork(
            EncryptedTables tables,
            TableWalk walk,
            PersonalDataCipher cipher,
            Session session,
            Journal journal,
            ObjectMapper json) {
        this.tables = tables;
        this.walk = walk;
        this.cipher = cipher;
        this.session = session;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobRun begin(JobContext job) {
        return this::next;
    }

    @Override
    public void ended(JobContext job, JobState state) {
        journal.audit(
                "personal-data.rotation-ended",
                "key-rotation",
                job.id(),
                null,
                null,
                Map.of("state", state, "counts", job.counts()));
    }

    private Step next(JobContext job) {
        var rotation = session.find(KeyRotation.class, job.id());
        if (rotation.toKey != cipher.activeKey()) {
            throw KeyRotationProblem.ROTATION_KEY_CHANGED.refuse(rotation.toKey, cipher.activeKey());
        }
        var place = job.checkpoint() == null ? Place.start() : read(job.checkpoint());
        var all = tables.all();
        if (!place.left().isEmpty()) {
            return takeOne(job, table(all, place), place);
        }
        if (place.table() != null) {
            var table = table(all, place);
            var stretch = walk.look(table, place.after());
            if (stretch.last() != null) {
                return take(job, table, place, stretch, rotation.dryRun);
            }
        }
        return all.stream()
                .map(EncryptedTable::name)
                .filter(name -> place.table() == null || name.compareTo(place.table()) > 0)
                .findFirst()
                .map(name -> step(job, place.in(name), job.done(), job.counts(), false))
                .orElseGet(() -> walked(job, place, rotation.dryRun));
    }

    private Step take(JobContext job, EncryptedTable table, Place place, TableWalk.Stretch stretch, boolean dryRun) {
        var counts = new HashMap<>(job.counts());
        stretch.values().forEach((key, values) -> counts.merge(UNDER_KEY + key, values, Long::sum));
        var left = new HashSet<>(stretch.old());
        if (dryRun) {
            left.clear();
        } else if (!left.isEmpty()) {
            var replaced = walk.replace(table, place.after(), stretch.last());
            replaced.rows().forEach(left::remove);
            counts.merge(REPLACED, replaced.values(), Long::sum);
        }
        return step(
                job,
                place.at(stretch.last(), List.copyOf(left), stretch.met(cipher.activeKey())),
                job.done() + stretch.rows(),
                counts,
                false);
    }

    private Step takeOne(JobContext job, EncryptedTable table, Place place) {
        var row = place.left().getFirst();
        var counts = new HashMap<>(job.counts());
        counts.merge(REPLACED, walk.replaceOne(table, row).values(), Long::sum);
        return step(job, place.without(row), job.done(), counts, false);
    }

    /** The figures are those of the last pass, so that at the end they tell what is stored under which key. */
    private Step walked(JobContext job, Place place, boolean dryRun) {
        if (dryRun || place.met() == 0) {
            return step(job, place, job.done(), job.counts(), true);
        }
        if (place.pass() == MOST_PASSES) {
            throw KeyRotationProblem.ROTATION_UNSETTLED.refuse(place.met());
        }
        return step(job, place.nextPass(), 0, Map.of(REPLACED, job.count(REPLACED)), false);
    }

    private Step step(JobContext job, Place place, long done, Map<String, Long> counts, boolean last) {
        return new Step(write(place), done, job.total() == null ? estimate() : job.total(), counts, last);
    }

    /** Rows of all tables, as PostgreSQL estimates them; null where it does not know yet. */
    private Long estimate() {
        var rows = session.createNativeQuery(
                        "select cast(sum(greatest(reltuples, 0)) as bigint) from pg_class where oid in"
                                + " (select to_regclass(name) from unnest(cast(:tables as text[])) as named (name))",
                        Long.class)
                .setParameter(
                        "tables",
                        tables.all().stream().map(EncryptedTable::name).toArray(String[]::new))
                .getSingleResult();
        return rows == null || rows == 0 ? null : rows;
    }

    private static EncryptedTable table(List<EncryptedTable> all, Place place) {
        return all.stream()
                .filter(table -> table.name().equals(place.table()))
                .findFirst()
                .orElseThrow();
    }

    private Place read(String checkpoint) {
        try {
            return json.readValue(checkpoint, Place.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Place place) {
        try {
            return json.writeValueAsString(place);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
