package cn.gonghui.kit.table;

import cn.gonghui.kit.personaldata.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.Session;

/** By what the rows of a job's file are known, kept with the job so that a duplicate is found however far away it is. */
@ApplicationScoped
public class RowKeys {

    private final Session session;
    private final BlindIndex blindIndex;

    RowKeys(Session session, BlindIndex blindIndex) {
        this.session = session;
        this.blindIndex = blindIndex;
    }

    /** @param purpose what kind of key, for example {@code document} */
    public record Key(String purpose, String text, int row) {

        /** Without the text: it must not reach a log. */
        @Override
        public String toString() {
            return "Key[" + purpose + " of row " + row + "]";
        }
    }

    /** Takes note of these keys, in one query and one insert, and tells which were known by an earlier row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Known note(UUID jobId, List<Key> keys) {
        var hashes = new LinkedHashMap<Key, ByteBuffer>();
        keys.forEach(key ->
                hashes.put(key, ByteBuffer.wrap(blindIndex.of("row-" + key.purpose(), jobId + ":" + key.text()))));
        var first =
                earlier(jobId, hashes.values().stream().map(ByteBuffer::array).toList());
        var added = new LinkedHashMap<ByteBuffer, Integer>();
        hashes.forEach((key, hash) -> {
            if (!first.containsKey(hash)) {
                first.put(hash, key.row());
                added.put(hash, key.row());
            }
        });
        add(jobId, added);
        return key -> {
            var row = first.get(hashes.get(key));
            return row == null || row == key.row() ? OptionalInt.empty() : OptionalInt.of(row);
        };
    }

    /** Tells the earlier row that had the same key. */
    @FunctionalInterface
    public interface Known {
        OptionalInt earlierRow(Key key);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void delete(UUID jobId) {
        session.createNativeMutationQuery("delete from job_row_key where job_id = :job")
                .setParameter("job", jobId)
                .executeUpdate();
    }

    private Map<ByteBuffer, Integer> earlier(UUID jobId, List<byte[]> hashes) {
        var known = new HashMap<ByteBuffer, Integer>();
        session.createNativeQuery(
                        "select key, row_number from job_row_key where job_id = :job and key = any(:keys)",
                        Object[].class)
                .setParameter("job", jobId)
                .setParameter("keys", hashes.toArray(byte[][]::new))
                .getResultList()
                .forEach(row -> known.put(ByteBuffer.wrap((byte[]) row[0]), (Integer) row[1]));
        return known;
    }

    private void add(UUID jobId, Map<ByteBuffer, Integer> keys) {
        if (keys.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery("""
                        insert into job_row_key (job_id, key, row_number)
                        select :job, added.key, added.row_number
                        from unnest(cast(:keys as bytea[]), cast(:rows as integer[])) as added (key, row_number)
                        """)
                .setParameter("job", jobId)
                .setParameter(
                        "keys", keys.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .setParameter("rows", keys.values().toArray(Integer[]::new))
                .executeUpdate();
    }
}
