package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.world.SampleWorld;
import java.util.ArrayList;
import java.util.List;

/** The newspaper page, undertaking by undertaking, entered through the public API. */
public final class PageReplay {

    private final List<PageStep> steps;

    /** @param target the running suite */
    public PageReplay(ReplayTarget target, SampleWorld world) {
        this(List.of());
    }

    PageReplay(List<PageStep> steps) {
        this.steps = steps;
    }

    /** The titles of the steps, in their order. */
    public List<String> titles() {
        return steps.stream().map(PageStep::title).toList();
    }

    /** Enters what is missing; run again it changes nothing, interrupted it goes on. */
    public void run(Narrator narrator) {
        for (PageStep step : steps) {
            step.run(narrator);
        }
    }

    /** Reads the figures back. */
    public FigureTable figures() {
        List<Figure> figures = new ArrayList<>();
        steps.forEach(step -> figures.addAll(step.figures()));
        return new FigureTable(figures);
    }
}
