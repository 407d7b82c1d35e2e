package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.world.SampleWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The newspaper page, undertaking by undertaking, entered through the public API in the order of time. */
public final class PageReplay {

    private static final Instant DAY_OF_THE_PAGE = Beijing.at(PageSample.PAGE, 9, 0);
    private static final double MILLIS = 1000;

    private final List<PageStep> steps;
    private final NewCallStep newCall;
    private final PageClock clock;
    private final Readers readers;

    /** @param target the running suite */
    public PageReplay(ReplayTarget target, SampleWorld world) {
        SuiteApi suite = new SuiteApi(target);
        SampleUnions unions = new SampleUnions(world, Divisions.load());
        SampleMembers members = new SampleMembers(world, unions);
        this.newCall = new NewCallStep(suite, unions);
        this.steps = List.of(
                new OrganizationsStep(suite, unions, members),
                new MeetingsStep(suite, unions, members),
                new MunicipalMeetingStep(suite, unions, members),
                new DeliveryOf2024Step(suite, world, unions, members),
                new PastDeliveryStep(suite, unions, members),
                new AllianceStep(suite, world, unions, members),
                new LastCallStep(suite, world, unions),
                newCall,
                new ChoirContestStep(suite, world, unions),
                new HealthCupStep(suite, unions, members),
                new CommendationStep(suite, unions, members),
                new FamilyDayStep(suite, unions, members),
                new CareStationStep(suite, unions));
        this.clock = new PageClock(suite);
        this.readers = new Readers(suite);
    }

    /**
     * Enters what is missing; interrupted it goes on. Where the whole page is there already nothing changes, and the clock
     * is left alone.
     *
     * @return whether there was something to enter
     */
    public boolean run(Narrator narrator) {
        if (clock.hasRunFrom(DAY_OF_THE_PAGE) && newCall.isThere()) {
            return false;
        }
        Chapter chapter = new Chapter(narrator);
        for (Scene scene : inOrderOfTime()) {
            chapter.open(scene.title(), scene.at());
            clock.stopAt(scene.at());
            scene.work().run();
        }
        chapter.open("The day of the page", DAY_OF_THE_PAGE);
        readers.awaitCaughtUp();
        // from here on it is there
        clock.runFrom(DAY_OF_THE_PAGE);
        chapter.close();
        return true;
    }

    /** Reads the figures back. */
    public FigureTable figures() {
        List<Figure> figures = new ArrayList<>();
        steps.forEach(step -> figures.addAll(step.figures()));
        return new FigureTable(figures);
    }

    private List<Scene> inOrderOfTime() {
        return steps.stream()
                .flatMap(step -> step.scenes().stream())
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }

    /** Scenes of one title after each other, told of in one line with its seconds. */
    private static final class Chapter {

        private final Narrator narrator;
        private String title = "";
        private Instant from = Instant.EPOCH;
        private Instant to = Instant.EPOCH;
        private Instant begun = Instant.now();

        Chapter(Narrator narrator) {
            this.narrator = narrator;
        }

        void open(String next, Instant at) {
            if (!next.equals(title)) {
                close();
                title = next;
                from = at;
                begun = Instant.now();
            }
            to = at;
        }

        void close() {
            if (!title.isEmpty()) {
                String days =
                        Beijing.day(from) + (Beijing.day(from).equals(Beijing.day(to)) ? "" : " to " + Beijing.day(to));
                double seconds = Duration.between(begun, Instant.now()).toMillis() / MILLIS;
                narrator.tell(String.format(Locale.ROOT, "  %s, %s … %.1f s", title, days, seconds));
            }
        }
    }
}
