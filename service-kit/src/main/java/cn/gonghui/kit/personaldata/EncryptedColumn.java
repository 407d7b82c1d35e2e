package cn.gonghui.kit.personaldata;

/**
 * A column of bytes that {@link PersonalDataCipher} made.
 *
 * @param rowsAtOnce how many of its values may be in memory at a time
 */
public record EncryptedColumn(String table, String column, int rowsAtOnce) {

    private static final int SMALL_VALUES = 500;

    /** Of values as short as a name. */
    public static EncryptedColumn of(String table, String column) {
        return new EncryptedColumn(table, column, SMALL_VALUES);
    }
}
