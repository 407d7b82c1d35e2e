package cn.gonghui.localstack.replay;

import java.util.List;

/** One undertaking of the page. */
interface PageStep {

    /** What is to be entered, and when; each enters what is missing, run again it changes nothing. */
    List<Scene> scenes();

    /** Reads its figures back from the statistics endpoints. */
    List<Figure> figures();
}
