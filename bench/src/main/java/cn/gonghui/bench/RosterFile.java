package cn.gonghui.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A roster of invented persons with valid numbers, in which every so manieth row has one of 36 mistakes. */
final class RosterFile {

    static final List<String> TITLES =
            List.of("姓名", "证件类型", "证件号码", "手机号", "性别", "就业形态", "职务或工种", "入会日期", "首次入会日期", "工会组织编号");

    static final int NAME = 0;
    static final int TYPE = 1;
    static final int DOCUMENT = 2;
    static final int PHONE = 3;
    static final int GENDER = 4;
    static final int FORM = 5;
    static final int JOB = 6;
    static final int JOINED = 7;
    static final int FIRST = 8;
    static final int UNION = 9;

    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文建国";

    /** What is wrong with a row, and how the service is to call it. */
    private enum Mistake {
        NAME_MISSING("name blank"),
        NAME_LONG("name wrong-length"),
        NAME_UNREADABLE("name unreadable-characters"),
        NAME_BROKEN("name line-break-in-cell"),
        NAME_ENDLESS("name cell-too-long"),
        FORMULA("jobTitle formula-error"),
        CELLS("null too-many-cells"),
        TYPE_UNKNOWN("documentType unknown-value"),
        DOCUMENT_MISSING("documentNumber required"),
        DOCUMENT_MANGLED("documentNumber number-mangled"),
        DOCUMENT_OLD("documentNumber document-number-old"),
        DOCUMENT_SHORT("documentNumber document-number-length"),
        DOCUMENT_LETTERS("documentNumber document-number-characters"),
        DOCUMENT_DATE("documentNumber document-birth-date"),
        DOCUMENT_CHECK("documentNumber document-check-digit"),
        DOCUMENT_TYPE("documentNumber document-of-another-type"),
        REPEATED("documentNumber row-repeated"),
        ELSEWHERE("documentNumber already-a-member"),
        OTHER_NAME("documentNumber document-of-another-name"),
        PHONE_SHORT("phone phone-length"),
        PHONE_LETTERS("phone phone-letters"),
        PHONE_WRONG("phone invalid-phone"),
        PHONE_MANGLED("phone number-mangled"),
        NAMESAKE("phone same-name-and-phone"),
        NAMESAKE_IN_FILE("phone same-person-in-file"),
        CHANGED("jobTitle differs-from-record"),
        GENDER_UNKNOWN("gender unknown-value"),
        GENDER_WRONG("gender gender-differs-from-document"),
        FORM_MISSING("employmentForm required"),
        FORM_UNKNOWN("employmentForm unknown-value"),
        JOB_LONG("jobTitle wrong-length"),
        NO_DATE("joinedOn not-a-date"),
        NO_DAY("joinedOn no-such-date"),
        AHEAD("joinedOn in-the-future"),
        FIRST_LATER("firstJoinedOn after-joining"),
        UNION_UNKNOWN("organizationId unknown-reference");

        final String code;

        Mistake(String code) {
            this.code = code;
        }
    }

    /** Known members of this union, and of another one, whom some mistakes are about. */
    record Known(List<List<String>> here, List<List<String>> elsewhere) {}

    final List<List<String>> rows = new ArrayList<>();

    /** By row number, as a spreadsheet shows it: the row as it should be. */
    final Map<Integer, List<String>> mended = new TreeMap<>();

    /** By row number: {@code column code}. */
    final Map<Integer, String> mistakes = new TreeMap<>();

    /** @param series tells the persons of one roster from those of another */
    RosterFile(int series, int count, int bad, Known known) {
        int every = bad == 0 ? Integer.MAX_VALUE : count / bad;
        for (int number = 0; number < count; number++) {
            List<String> good = person(series, number);
            if (number % every == every - 1 && mistakes.size() < bad) {
                Mistake mistake = Mistake.values()[mistakes.size() % Mistake.values().length];
                int pick = mistakes.size() / Mistake.values().length;
                rows.add(wrong(mistake, good, known, pick));
                mended.put(number + 2, good);
                mistakes.put(number + 2, mistake.code);
            } else {
                rows.add(good);
            }
        }
    }

    static int kinds() {
        return Mistake.values().length;
    }

    static List<String> person(int series, int number) {
        String name = "" + FAMILY.charAt(number % FAMILY.length()) + GIVEN.charAt(number / 24 % GIVEN.length())
                + GIVEN.charAt(number / 700 % GIVEN.length());
        String first17 = "%06d%04d%02d%02d%03d"
                .formatted(
                        110101 + series * 100 + number / 10_000_000,
                        1960 + number / 336_000 % 40,
                        number / 28_000 % 12 + 1,
                        number / 1_000 % 28 + 1,
                        number % 1_000);
        return List.of(
                name,
                "居民身份证",
                first17 + checkDigit(first17),
                "13%d%08d".formatted(series % 10, number),
                "",
                "标准劳动关系",
                "驾驶员",
                "2024-03-12",
                "",
                "");
    }

    private List<String> wrong(Mistake mistake, List<String> good, Known known, int pick) {
        String document = good.get(DOCUMENT);
        List<String> before = rows.getLast();
        return switch (mistake) {
            case NAME_MISSING -> with(good, NAME, "");
            case NAME_LONG -> with(good, NAME, "长".repeat(101));
            case NAME_UNREADABLE -> with(good, NAME, "张\uFFFD");
            case NAME_BROKEN -> with(good, NAME, "张\n三");
            case NAME_ENDLESS -> with(good, NAME, "长".repeat(300));
            case FORMULA -> with(good, JOB, "#N/A");
            case CELLS -> {
                List<String> more = new ArrayList<>(good);
                more.addAll(List.of("", "多"));
                yield more;
            }
            case TYPE_UNKNOWN -> with(good, TYPE, "驾驶证");
            case DOCUMENT_MISSING -> with(good, DOCUMENT, "");
            case DOCUMENT_MANGLED -> with(good, DOCUMENT, "1.10105E+17");
            case DOCUMENT_OLD -> with(good, DOCUMENT, document.substring(0, 6) + document.substring(8, 17));
            case DOCUMENT_SHORT -> with(good, DOCUMENT, document.substring(0, 16));
            case DOCUMENT_LETTERS -> with(good, DOCUMENT, document.substring(0, 8) + "O" + document.substring(9));
            case DOCUMENT_DATE -> with(good, DOCUMENT, document.substring(0, 10) + "1332" + document.substring(14));
            case DOCUMENT_CHECK ->
                with(good, DOCUMENT, document.substring(0, 17) + (document.endsWith("1") ? "2" : "1"));
            case DOCUMENT_TYPE -> with(with(good, TYPE, "护照"), DOCUMENT, "护12");
            case REPEATED -> with(before, JOB, "装卸工");
            case ELSEWHERE -> known.elsewhere().get(pick);
            case OTHER_NAME -> with(known.here().get(pick), NAME, "司马光");
            case PHONE_SHORT -> with(good, PHONE, good.get(PHONE).substring(0, 10));
            case PHONE_LETTERS -> with(good, PHONE, "手机" + good.get(PHONE));
            case PHONE_WRONG -> with(good, PHONE, "99");
            case PHONE_MANGLED -> with(good, PHONE, "1.39E+10");
            case NAMESAKE ->
                with(
                        with(good, NAME, known.here().get(pick + 100).get(NAME)),
                        PHONE,
                        known.here().get(pick + 100).get(PHONE));
            case NAMESAKE_IN_FILE -> with(with(good, NAME, before.get(NAME)), PHONE, before.get(PHONE));
            case CHANGED -> with(known.here().get(pick + 200), JOB, "站长");
            case GENDER_UNKNOWN -> with(good, GENDER, "不详");
            case GENDER_WRONG -> with(good, GENDER, (document.charAt(16) - '0') % 2 == 1 ? "女" : "男");
            case FORM_MISSING -> with(good, FORM, "");
            case FORM_UNKNOWN -> with(good, FORM, "雇员");
            case JOB_LONG -> with(good, JOB, "长".repeat(101));
            case NO_DATE -> with(good, JOINED, "去年");
            case NO_DAY -> with(good, JOINED, "2024-02-30");
            case AHEAD -> with(good, JOINED, "2099-01-01");
            case FIRST_LATER -> with(good, FIRST, "2024-04-01");
            case UNION_UNKNOWN -> with(good, UNION, "01900000-0000-7000-8000-00000000ffff");
        };
    }

    /** The rows as they should be, in one file with a column of reasons, as one who has mended them would send them. */
    byte[] mendedFile(RosterFormat format) throws IOException {
        List<String> titles = new ArrayList<>(TITLES);
        titles.add("原因");
        return format.write(
                titles,
                mended.values().stream()
                        .map(row -> with(row, TITLES.size(), "已更正"))
                        .toList());
    }

    /** Every person as he should be. */
    byte[] wholeFile(RosterFormat format) throws IOException {
        List<List<String>> whole = new ArrayList<>(rows);
        mended.forEach((number, row) -> whole.set(number - 2, row));
        return format.write(TITLES, whole);
    }

    byte[] file(RosterFormat format) throws IOException {
        return format.write(TITLES, rows);
    }

    static List<String> with(List<String> row, int column, String value) {
        List<String> changed = new ArrayList<>(row);
        while (changed.size() <= column) {
            changed.add("");
        }
        changed.set(column, value);
        return changed;
    }

    private static char checkDigit(String first17) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += (first17.charAt(place) - '0') * weights[place];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
