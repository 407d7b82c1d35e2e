package cn.gonghui.localstack;

/** Something that ends the run: one plain sentence for the person at the terminal, exit status 1. */
public final class StackFailure extends RuntimeException {

    /** @param sentence what is wrong and what helps, as a whole sentence */
    public StackFailure(String sentence) {
        super(sentence);
    }

    /** The same with the cause kept for {@code SUITE_TRACE=1}. */
    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /**
     * Puts any failure into a sentence: its own where it has one, the full disk where that is the reason, else the
     * deepest message.
     */
    static StackFailure of(Throwable failure) {
        if (failure instanceof StackFailure known) {
            return known;
        }
        Throwable deepest = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof StackFailure known) {
                return known;
            }
            if (String.valueOf(each.getMessage()).contains("No space left on device")) {
                return new StackFailure("The disk is full; free some space and start again.", failure);
            }
            deepest = each;
        }
        String message = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return new StackFailure("It did not work: " + message, failure);
    }
}
