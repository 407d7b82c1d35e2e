package cn.gonghui.kit.table;

import cn.gonghui.kit.personaldata.EncryptedBytes;
import cn.gonghui.kit.personaldata.EncryptedColumn;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The files that jobs work on, kept in the database so that any instance can go on, in encrypted pieces so that no more
 * than one is ever held.
 */
@ApplicationScoped
public class JobFiles implements EncryptedBytes {

    private static final int PIECE = 256 * 1024;
    private static final int PIECES_AT_ONCE = 20;

    private final Session session;
    private final PersonalDataCipher cipher;

    JobFiles(Session session, PersonalDataCipher cipher) {
        this.session = session;
        this.cipher = cipher;
    }

    @Override
    public List<EncryptedColumn> columns() {
        return List.of(new EncryptedColumn("job_file_piece", "content", PIECES_AT_ONCE));
    }

    /** Part of the transaction that asks for the job. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID jobId, InputStream content) throws IOException {
        int number = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            session.createNativeMutationQuery(
                            "insert into job_file_piece (job_id, number, content) values (:job, :number, :content)")
                    .setParameter("job", jobId)
                    .setParameter("number", number++)
                    .setParameter("content", cipher.encrypt(piece))
                    .executeUpdate();
        }
    }

    /** Reads the pieces that are asked for; holds no connection in between. */
    public SeekableByteChannel open(UUID jobId) {
        return new JobFileChannel(PIECE, pieces(jobId), number -> piece(jobId, number));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void delete(UUID jobId) {
        session.createNativeMutationQuery("delete from job_file_piece where job_id = :job")
                .setParameter("job", jobId)
                .executeUpdate();
    }

    private int pieces(UUID jobId) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> session.createNativeQuery(
                                "select count(*) from job_file_piece where job_id = :job", Long.class)
                        .setParameter("job", jobId)
                        .getSingleResult()
                        .intValue());
    }

    private byte[] piece(UUID jobId, int number) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> cipher.decryptBytes(session.createNativeQuery(
                                "select content from job_file_piece where job_id = :job and number = :number",
                                byte[].class)
                        .setParameter("job", jobId)
                        .setParameter("number", number)
                        .getSingleResult()));
    }
}
