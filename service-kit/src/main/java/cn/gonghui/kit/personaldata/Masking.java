package cn.gonghui.kit.personaldata;

/** Personal data as it is shown to those who need not know it. Null stays null. */
public final class Masking {

    /** A number shorter than this would be told by its ends. */
    private static final int LONG_ENOUGH_FOR_ENDS = 11;

    private Masking() {}

    /** 张三丰 → 张**: the first character stays. */
    public static String name(String name) {
        return name == null || name.isEmpty() ? name : hideBetween(name, 1, 0);
    }

    /** 13812345678 → 138****5678. */
    public static String phone(String phone) {
        return number(phone);
    }

    /** 11010519491231002X → 110***********002X; of a short one, as a passport's, only the first character stays. */
    public static String document(String number) {
        return number(number);
    }

    /** A text about somebody, of which only the length is told: {@code (12)}. What it says may name anybody. */
    public static String text(String text) {
        return text == null ? null : "(" + text.codePointCount(0, text.length()) + ")";
    }

    private static String number(String number) {
        if (number == null || number.isEmpty()) {
            return number;
        }
        return number.length() < LONG_ENOUGH_FOR_ENDS ? hideBetween(number, 1, 0) : hideBetween(number, 3, 4);
    }

    private static String hideBetween(String text, int first, int last) {
        int[] characters = text.codePoints().toArray();
        for (int i = characters.length == 1 ? 0 : first; i < characters.length - last; i++) {
            characters[i] = '*';
        }
        return new String(characters, 0, characters.length);
    }
}
