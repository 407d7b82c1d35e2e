package cn.gonghui.localstack.replay;

/**
 * One figure: what the page tells, and what the suite answers.
 *
 * @param title what is counted
 * @param expected what the page tells, or what the sample invents where the page is silent
 * @param answered what an endpoint answered
 * @param sample true where the page does not tell it
 */
public record Figure(String title, String expected, String answered, boolean sample) {

    /** A figure that the page tells. */
    public static Figure ofPage(String title, Object expected, Object answered) {
        return new Figure(title, String.valueOf(expected), String.valueOf(answered), false);
    }

    /** A figure that was invented for the sample. */
    public static Figure ofSample(String title, Object expected, Object answered) {
        return new Figure(title, String.valueOf(expected), String.valueOf(answered), true);
    }

    /** Whether the answer is the expected one. */
    public boolean met() {
        return expected.equals(answered);
    }
}
