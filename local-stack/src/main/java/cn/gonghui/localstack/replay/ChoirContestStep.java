package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.PageSample.Chapter;
import cn.gonghui.localstack.world.SampleWorld;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The choir contest 五月的鲜花 of Huairou: judged by five, its awards given at a performance of three chapters. */
final class ChoirContestStep implements PageStep {

    private static final List<String> CRITERIA = List.of("VOCAL", "STAGE", "THEME");

    private final SuiteApi suite;
    private final ServiceApi huairou;
    private final SampleWorld world;
    private final SampleUnions unions;
    private final ActivityDesk desk;

    ChoirContestStep(SuiteApi suite, SampleWorld world, SampleUnions unions) {
        this.suite = suite;
        this.huairou = suite.membership(PageSample.HUAIROU);
        this.world = world;
        this.unions = unions;
        this.desk = new ActivityDesk(huairou, unions.id("huairou"), "HR-2024-CHOIR");
    }

    @Override
    public List<Scene> scenes() {
        return List.of(
                new Scene(Beijing.at(PageSample.CHOIR_PREPARED, 10, 0), "The choir contest", this::prepare),
                new Scene(Beijing.at(PageSample.CHOIR_JUDGED, 15, 0), "The choir contest", this::judge),
                new Scene(Beijing.at(PageSample.CHOIR_PERFORMED, 21, 0), "The choir contest", desk::finish));
    }

    @Override
    public List<Figure> figures() {
        String chapters = StreamSupport.stream(desk.find().path("programme").spliterator(), false)
                .map(chapter -> chapter.path("title").asText())
                .collect(Collectors.joining("、"));
        JsonNode results = huairou.get(contest() + "/results").body();
        long first = StreamSupport.stream(results.path("rows").spliterator(), false)
                .filter(row -> row.path("award").asText().equals("一等奖"))
                .count();
        return List.of(
                Figure.ofPage("Choir contest: chapters of the performance", PageFacts.CHOIR_CHAPTERS, chapters),
                Figure.ofSample(
                        "Choir contest: entries",
                        songs().size(),
                        results.path("rows").size()),
                Figure.ofSample("Choir contest: first prizes", 1, first));
    }

    private void prepare() {
        desk.draft(Body.of(
                "type",
                "CONTEST",
                "title",
                "强国复兴有我——“奋进新时代 劳动创未来”怀柔区“五月的鲜花”职工群众歌咏比赛颁奖展演",
                "place",
                "北京电影学院怀柔校区",
                "startsAt",
                Beijing.at(PageSample.CHOIR_PERFORMED, 19, 0),
                "endsAt",
                Beijing.at(PageSample.CHOIR_PERFORMED, 20, 30),
                "programme",
                programme()));
        desk.publish();
        if (huairou.find(contest()).isEmpty()) {
            huairou.post(contest(), rules());
        }
        if (!is("PREPARING")) {
            return;
        }
        List<String> songs = songs();
        IntStream.range(0, songs.size())
                .forEach(n -> huairou.post(
                        contest() + "/entries",
                        Body.of(
                                "kind",
                                "ORGANIZATION",
                                "category",
                                "CHOIR",
                                "title",
                                songs.get(n),
                                "organizationId",
                                singer(n),
                                "externalReference",
                                "HR-2024-CHOIR-" + n)));
        appoint();
        huairou.act(contest(), "open-judging", Map.of());
    }

    private void appoint() {
        Set<String> known = huairou.list(contest() + "/judges").stream()
                .map(judge -> judge.path("accountSubject").asText())
                .collect(Collectors.toSet());
        PageSample.CHOIR_JUDGES.stream()
                .map(name -> world.user(name).orElseThrow())
                .filter(user -> !known.contains(suite.account(user)))
                .forEach(user -> huairou.post(
                        contest() + "/judges",
                        Body.of(
                                "accountSubject",
                                suite.account(user),
                                "organizationId",
                                world.organization(user.organization()).id())));
    }

    private void judge() {
        if (!is("JUDGING")) {
            return;
        }
        Map<String, Integer> entries = huairou.list(contest() + "/entries").stream()
                .collect(Collectors.toMap(
                        entry -> entry.path("id").asText(),
                        entry -> songs().indexOf(entry.path("title").asText())));
        IntStream.range(0, PageSample.CHOIR_JUDGES.size()).forEach(number -> {
            ServiceApi judge = suite.membership(PageSample.CHOIR_JUDGES.get(number));
            judge.list(contest() + "/sheets").forEach(sheet -> {
                int entry = entries.get(sheet.path("entryId").asText());
                judge.replaceWhole(
                        contest() + "/sheets/" + sheet.path("id").asText(), Body.of("scores", scores(entry, number)));
            });
        });
        huairou.act(contest(), "publish", Map.of());
    }

    private static List<Map<String, Object>> scores(int entry, int judge) {
        return IntStream.range(0, CRITERIA.size())
                .mapToObj(n -> Body.of("criterion", CRITERIA.get(n), "value", PageSample.choirScore(entry, judge, n)))
                .toList();
    }

    private boolean is(String status) {
        return huairou.get(contest()).body().path("status").asText().equals(status);
    }

    private String contest() {
        return desk.path() + "/contest";
    }

    private static List<String> songs() {
        return PageSample.CHOIR_PROGRAMME.stream()
                .flatMap(chapter -> chapter.songs().stream())
                .toList();
    }

    /** The union of Huairou that sings the n-th song. */
    private UUID singer(int n) {
        return unions.unions().stream()
                .filter(union ->
                        union.district().equals(world.organization("huairou").divisionCode()))
                .map(SampleUnions.Union::id)
                .skip(n)
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> programme() {
        List<Map<String, Object>> chapters = new ArrayList<>();
        int n = 0;
        for (Chapter chapter : PageSample.CHOIR_PROGRAMME) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (String song : chapter.songs()) {
                items.add(Body.of("title", song, "organizationId", singer(n++)));
            }
            chapters.add(Body.of("title", chapter.title(), "items", items));
        }
        return chapters;
    }

    private static Map<String, Object> rules() {
        return Body.of(
                "tieRule",
                "GREATEST_WEIGHT",
                "categories",
                List.of(Body.of("code", "CHOIR", "name", "歌咏")),
                "criteria",
                List.of(criterion("VOCAL", "演唱技巧", 50), criterion("STAGE", "舞台表现", 30), criterion("THEME", "主题表达", 20)),
                "awards",
                List.of(award("一等奖", 1, 1), award("二等奖", 2, 3), award("三等奖", 4, 6), award("优秀奖", 7, 9)));
    }

    private static Map<String, Object> criterion(String code, String name, int weight) {
        return Body.of("code", code, "name", name, "weight", weight, "lowest", 0, "highest", 100);
    }

    private static Map<String, Object> award(String name, int from, int to) {
        return Body.of("name", name, "fromRank", from, "toRank", to);
    }
}
