package cn.gonghui.kit.table;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import cn.gonghui.kit.personaldata.PersonalRecords;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Refused rows of imported files that are about a person, whoever sent the file. The files themselves are not searched:
 * a job's file and the keys of its rows go when the job ends, whatever becomes of it.
 */
@Singleton
class RowsAboutPersons implements PersonalRecords {

    private final Session session;
    private final CellTokens tokens;
    private final PersonalDataCipher cipher;
    private final ObjectMapper json;

    RowsAboutPersons(Session session, CellTokens tokens, PersonalDataCipher cipher, ObjectMapper json) {
        this.session = session;
        this.tokens = tokens;
        this.cipher = cipher;
        this.json = json;
    }

    /** A refused row, as it came. */
    public record RefusedRow(UUID importId, int row, List<String> cells) {}

    @Override
    public Set<String> tables() {
        return Set.of("job_file_piece", "job_row_key", "job_rejected_row", "job_row_error");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section("refusedImportRows", about(person).stream()));
    }

    @Override
    public void forget(Person person) {
        for (var found : about(person)) {
            for (var table : List.of("job_row_error", "job_rejected_row")) {
                session.createNativeMutationQuery("delete from " + table + " where job_id = :job and row_number = :row")
                        .setParameter("job", found.importId())
                        .setParameter("row", found.row())
                        .executeUpdate();
            }
        }
    }

    private List<RefusedRow> about(Person person) {
        var sought = tokens.of(person.words().toList());
        return session
                .createNativeQuery(
                        "select job_id, row_number, cells from job_rejected_row where cell_tokens && :tokens"
                                + " order by job_id, row_number",
                        Object[].class)
                .setParameter("tokens", Arrays.stream(sought).boxed().toArray(Long[]::new))
                .getResultList()
                .stream()
                .map(row -> new RefusedRow((UUID) row[0], ((Number) row[1]).intValue(), cells((byte[]) row[2])))
                .filter(row -> new LikelyPerson(person).test(row.cells()))
                .toList();
    }

    private List<String> cells(byte[] stored) {
        try {
            return json.readerForListOf(String.class).readValue(cipher.decrypt(stored));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cells that are no array", impossible);
        }
    }
}
