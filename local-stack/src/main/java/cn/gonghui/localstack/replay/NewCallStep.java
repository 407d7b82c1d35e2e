package cn.gonghui.localstack.replay;

import java.util.List;

/** The new call for joint proposals, which opens on the day on which the chair is handed over. */
final class NewCallStep implements PageStep {

    private final CallDesk desk;

    NewCallStep(SuiteApi suite, SampleUnions unions) {
        this.desk = new CallDesk(suite, unions);
    }

    /** Whether it has been published, which is the last but one thing of the page. */
    boolean isThere() {
        return desk.find(PageSample.NEW_CALL)
                .filter(call -> !call.path("status").asText().equals("DRAFT"))
                .isPresent();
    }

    @Override
    public List<Scene> scenes() {
        return List.of(new Scene(
                Beijing.at(PageSample.NEW_CALL.published(), 10, 0),
                "The new call for joint proposals",
                () -> desk.publish(PageSample.NEW_CALL)));
    }

    @Override
    public List<Figure> figures() {
        String status = desk.find(PageSample.NEW_CALL)
                .map(call -> call.path("status").asText())
                .orElse("");
        return List.of(Figure.ofPage("New call for joint proposals", "OPEN", status));
    }
}
