package cn.gonghui.training.attendance;

/** Four figures of one group; of year, district and mode the one that it is grouped by is there, in the total none. */
record CoverageRow(
        Integer year, String district, String mode, long sessions, long attendances, long distinctPeople, long unions) {

    static CoverageRow of(Object[] row) {
        return new CoverageRow(
                (Integer) row[0],
                (String) row[1],
                (String) row[2],
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    boolean total() {
        return year == null && district == null && mode == null;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
