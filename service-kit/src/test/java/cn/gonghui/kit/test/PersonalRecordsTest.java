package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gonghui.kit.personaldata.PersonalRecords;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a service keeps about a person, some feature exports it and lets it go. Each service extends this in its own test. */
public abstract class PersonalRecordsTest {

    @Inject
    @All
    List<PersonalRecords> features;

    @Test
    void every_table_with_columns_about_persons_is_answered_for() {
        assertEquals(Set.of(), PersonalTables.unanswered(features));
        assertEquals(List.of(), PersonalTables.unknown(features));
    }

    @Test
    void a_table_that_nobody_answers_for_is_found() {
        OwnerConnection.execute("create table secret_diary (id uuid primary key, entry bytea)");
        try {
            assertEquals(Set.of("secret_diary"), PersonalTables.unanswered(features));
        } finally {
            OwnerConnection.execute("drop table secret_diary");
        }
        assertNotEquals(Set.of(), PersonalTables.found());
        assertEquals(PersonalTables.found(), PersonalTables.unanswered(List.of()));
    }
}
