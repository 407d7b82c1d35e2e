package cn.gonghui.bench;

import cn.gonghui.kit.personaldata.KeptKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Writes members with their history, cards and applications. They joined one after another through the years, so that the
 * rows of one union lie far apart on the disk, as they would.
 */
final class MemberRows {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final LocalDate BEGUN = LocalDate.of(2006, 1, 1);
    private static final String[] FORMS = {"COURIER", "FOOD_DELIVERY", "RIDE_HAILING", "TRUCK_DRIVER", "DOMESTIC_WORK"};
    private static final String[] TITLES = {null, "工程师", "操作工", "司机", "骑手", "会计"};

    private final Tree tree;
    private final KeptKeys keys;
    private final long members;
    private final LocalDate today;
    private final Map<String, Long> tokensOfPairs = new ConcurrentHashMap<>();

    MemberRows(Tree tree, KeptKeys keys, long members, LocalDate today) {
        this.tree = tree;
        this.keys = keys;
        this.members = members;
        this.today = today;
    }

    /** The rows of one writer. */
    final class Batch {

        private final CopyRows member = new CopyRows(
                "member",
                "id,version,created_at,updated_at,organization_id,first_organization_id,name,name_tokens,document_type,"
                        + "document_number,document_index,phone,phone_index,gender,employment_form,job_title,status,"
                        + "exit_reason,exited_on,joined_on,first_joined_on,newly_joined,content_index");
        private final CopyRows standing =
                new CopyRows("member_standing", "id,member_id,organization_id,status,from_on,until_on");
        private final CopyRows card = new CopyRows(
                "card",
                "id,version,created_at,updated_at,number,member_id,organization_id,status,benefit_tier,issued_on,activated_on");
        private final CopyRows application = new CopyRows(
                "application",
                "id,version,created_at,updated_at,number,secret_hash,organization_id,submitted_to_id,name,document_type,document_number,"
                        + "document_index,phone,gender,employment_form,job_title,card_wanted,channel,status,submitted_on,waiting_since,"
                        + "decided_on,member_id,card_id,content_index");

        private final CopyRows namePart = new CopyRows("member_name_part", "token,organization_id,member_id");

        void write(Connection connection, long from, long to) throws SQLException {
            for (long number = from; number < to; number++) {
                person(number);
            }
            for (var rows : new CopyRows[] {member, standing, card, application, namePart}) {
                rows.send(connection);
            }
        }

        private void person(long number) {
            var chance = Invented.random(number, 2);
            var union = tree.unions().get(unionOf(number)).id();
            var person = Invented.person(number);
            var joined = joined(number);
            var at = at(joined, chance);
            var id = Invented.id(at, chance);
            var left = chance.nextInt(100) < 3 ? later(joined, chance) : null;
            var moved = chance.nextInt(100) < 5 ? later(joined, chance) : null;
            var first = moved == null
                    ? union
                    : tree.unions().get(tree.union(chance)).id();
            if (left != null && moved != null && left.isBefore(moved)) {
                left = moved;
            }
            var form = chance.nextInt(100) < 80 ? "STANDARD" : FORMS[chance.nextInt(FORMS.length)];
            var title = TITLES[chance.nextInt(TITLES.length)];
            var tokens = tokens(person.name());
            var document = keys.index().of("document", "RESIDENT_ID:" + person.document());
            var sealedName = keys.cipher().encrypt(person.name());
            var sealedDocument = keys.cipher().encrypt(person.document());
            var sealedPhone = keys.cipher().encrypt(person.phone());
            member.row(
                    id,
                    0L,
                    at,
                    at,
                    union,
                    first,
                    sealedName,
                    tokens(person.name()),
                    "RESIDENT_ID",
                    sealedDocument,
                    document,
                    sealedPhone,
                    keys.index().of("phone", person.phone()),
                    person.gender(),
                    form,
                    title,
                    left == null ? "ACTIVE" : "EXITED",
                    left == null ? null : "WITHDRAWN",
                    left,
                    joined,
                    joined,
                    true,
                    keys.index().of("member", person.document() + joined));
            for (long token : tokens) {
                namePart.row(token, union, id);
            }
            if (moved != null) {
                standing.row(Invented.id(at, chance), id, first, "ACTIVE", joined, moved);
            }
            standing.row(Invented.id(at, chance), id, union, "ACTIVE", moved == null ? joined : moved, left);
            var cardId = chance.nextInt(100) < 80 ? Invented.id(at, chance) : null;
            if (cardId != null) {
                card.row(
                        cardId,
                        0L,
                        at,
                        at,
                        Invented.cardNumber(number),
                        id,
                        union,
                        left == null ? "ACTIVE" : "CANCELLED",
                        "BASIC",
                        joined,
                        joined);
            }
            if (chance.nextInt(10) == 0) {
                application.row(
                        Invented.id(at, chance),
                        1L,
                        at,
                        at,
                        "A%012d".formatted(number),
                        Invented.bytes(32, chance),
                        first,
                        first,
                        sealedName,
                        "RESIDENT_ID",
                        sealedDocument,
                        document,
                        sealedPhone,
                        person.gender(),
                        form,
                        title,
                        cardId != null,
                        "ON_SITE",
                        "ACCEPTED",
                        joined,
                        joined,
                        joined,
                        id,
                        cardId,
                        Invented.bytes(32, chance));
            }
        }
    }

    /** The number of the union of the number-th person. */
    int unionOf(long number) {
        return tree.union(Invented.random(number, 3));
    }

    /** More of them in the later years. */
    private LocalDate joined(long number) {
        long days = today.toEpochDay() - BEGUN.toEpochDay();
        return BEGUN.plusDays((long) (days * Math.pow((number + 0.5) / members, 0.7)));
    }

    private LocalDate later(LocalDate joined, SplittableRandom chance) {
        long days = today.toEpochDay() - joined.toEpochDay();
        return days < 2 ? today : joined.plusDays(1 + chance.nextLong(days - 1));
    }

    static Instant at(LocalDate day, SplittableRandom chance) {
        return day.atTime(LocalTime.of(9, 0))
                .plusSeconds(chance.nextInt(28_800))
                .atZone(BEIJING)
                .toInstant();
    }

    /** The tokens of a name are those of its pairs of neighbours; the pairs are few and kept. */
    private long[] tokens(String name) {
        return IntStream.range(0, name.length() - 1)
                .mapToLong(place -> tokensOfPairs.computeIfAbsent(
                        name.substring(place, place + 2), pair -> keys.index().nameTokens(pair)[0]))
                .distinct()
                .sorted()
                .toArray();
    }
}
