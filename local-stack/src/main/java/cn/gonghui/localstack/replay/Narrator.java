package cn.gonghui.localstack.replay;

/** Hears how far the replay is. */
@FunctionalInterface
public interface Narrator {

    /** A step is done; one line without its end. */
    void tell(String line);
}
