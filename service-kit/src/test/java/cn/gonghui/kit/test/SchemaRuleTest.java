package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaRuleTest {

    @Test
    void each_rule_notices_what_breaks_it_and_nothing_else() throws Exception {
        try (var owner = TestDatabase.create("training").asOwner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    CREATE TABLE good (
                        id uuid, amount numeric, at timestamptz, other_id uuid, place int, text text,
                        CONSTRAINT good_pk PRIMARY KEY (id),
                        CONSTRAINT good_place_once UNIQUE (place, other_id),
                        CONSTRAINT good_place_positive CHECK (place > 0),
                        CONSTRAINT good_belongs_to FOREIGN KEY (other_id) REFERENCES good);
                    CREATE INDEX good_by_other ON good (other_id, place);
                    CREATE TABLE bad (
                        id uuid, amount double precision, at timestamp, other_id uuid, third_id uuid,
                        name varchar(20) CHECK (name <> ''),
                        CONSTRAINT bad_other FOREIGN KEY (other_id) REFERENCES good,
                        CONSTRAINT bad_third FOREIGN KEY (third_id) REFERENCES good);
                    CREATE INDEX ON bad (amount, other_id);
                    CREATE INDEX bad_of_third ON bad (third_id) WHERE third_id IS NOT NULL;
                    """);

            assertEquals(List.of("bad: bad_name_check"), SchemaRule.CONSTRAINTS_HAVE_CHOSEN_NAMES.brokenBy(owner));
            assertEquals(List.of("bad: bad_amount_other_id_idx"), SchemaRule.INDEXES_HAVE_CHOSEN_NAMES.brokenBy(owner));
            assertEquals(
                    List.of("bad: bad_other"),
                    SchemaRule.FOREIGN_KEYS_HAVE_AN_INDEX_THAT_BEGINS_WITH_THEM.brokenBy(owner));
            assertEquals(List.of("bad"), SchemaRule.TABLES_HAVE_A_PRIMARY_KEY.brokenBy(owner));
            assertEquals(
                    List.of(
                            "bad.amount double precision",
                            "bad.at timestamp without time zone",
                            "bad.name character varying"),
                    SchemaRule.COLUMNS_HAVE_TYPES_OF_THE_HOUSE.brokenBy(owner));
        }
    }
}
