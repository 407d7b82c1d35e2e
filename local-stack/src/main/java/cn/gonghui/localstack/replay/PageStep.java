package cn.gonghui.localstack.replay;

import java.util.List;

/** One undertaking of the page. */
interface PageStep {

    /** What is entered, as a short phrase that no other step has. */
    String title();

    /** Enters what is missing; run again it changes nothing. */
    void run(Narrator narrator);

    /** Reads its figures back from the statistics endpoints. */
    List<Figure> figures();
}
