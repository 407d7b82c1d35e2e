package cn.gonghui.localstack.replay;

import java.time.LocalDate;
import java.util.List;

/**
 * SAMPLE: everything that the page does not tell and that is invented here, and only here: days, numbers, names. None of it
 * is about a real person; organisations and figures of the page itself are in {@link PageFacts} and in the sample world.
 */
final class PageSample {

    // --- who enters it
    static final String ADMIN = "admin";
    static final String BEIJING = "beijing-officer";
    static final String CHANGPING = "changping-officer";
    static final String TRANSPORT = "transport-officer";
    static final String COLLEGE = "college-officer";
    static final String LECTURER = "lecturer";
    static final String HUAIROU = "huairou-officer";
    static final String CHAOYANG = "chaoyang-officer";
    static final String NANMOFANG = "nanmofang-officer";

    // --- when
    static final LocalDate BEGINNING = LocalDate.of(2021, 3, 31);
    static final LocalDate MUNICIPAL_MEETING = LocalDate.of(2024, 5, 28);
    static final LocalDate THREE_SPIRITS = LocalDate.of(2024, 5, 27);
    static final LocalDate PAGE = LocalDate.of(2024, 5, 30);
    static final LocalDate FIRST_FRIDAY = LocalDate.of(2024, 1, 5);
    static final int FRIDAYS = 21;

    // --- organisations
    static final LocalDate FEDERATIONS_ESTABLISHED = LocalDate.of(2010, 1, 1);
    static final LocalDate FIRST_UNION_ESTABLISHED = LocalDate.of(2010, 1, 4);
    static final int DAYS_OF_ESTABLISHING = 700;
    /** Employers of the other districts, of which so many have a union. */
    static final int OTHER_EMPLOYERS = 320;

    static final int OTHER_UNIONS = 300;
    static final int SMALLEST_HEADCOUNT = 100;
    static final int HEADCOUNT_SPREAD = 40;
    static final int SANY_HEADCOUNT = 3_000;
    static final String SANY_EMPLOYER = "三一重能股份有限公司";
    /** The outer districts first, as the training came to them first; then the inner ones. */
    static final List<String> DISTRICTS = List.of(
            "110114", "110116", "110117", "110118", "110119", "110109", "110111", "110113", "110115", "110112",
            "110107", "110106", "110108", "110105", "110102", "110101");

    private static final String FIRST_SYLLABLES = "华恒瑞诚泰博盛安远卓凯宏信达康明通顺和新";
    private static final String SECOND_SYLLABLES = "源创联科维智合拓峰启元润森晟途锐展朗驰宇";
    private static final List<String> TRADES =
            List.of("科技", "物流", "生物医药", "机电设备", "餐饮管理", "建筑工程", "物业服务", "新材料", "食品", "汽车配件", "信息技术", "商贸");

    /** The n-th employer's name; the first 4,800 differ. */
    static String employerName(int n) {
        int syllables = n % 400;
        String word = "" + FIRST_SYLLABLES.charAt(syllables % 20) + SECOND_SYLLABLES.charAt(syllables / 20);
        return "北京" + word + TRADES.get((n / 400 + n) % TRADES.size()) + "有限公司";
    }

    // --- members
    static final long SEED = 20240530;
    /** Members from before 2022: in a union of Changping, in one of the other districts, in a union that the page names. */
    static final int MEMBERS_OF_CHANGPING_UNION = 20;

    static final int MEMBERS_OF_OTHER_UNION = 70;
    static final int MEMBERS_OF_NAMED_UNION = 31;
    static final int MEMBERS_OF_SANY = 25;
    static final LocalDate FIRST_JOINED = LocalDate.of(2012, 1, 4);
    static final int DAYS_OF_JOINING = 2_900;
    static final int NEW_MEMBERS = 4_526;
    static final List<String> JOB_TITLES = List.of("操作工", "驾驶员", "技术员", "安全员", "质检员", "客服专员", "仓储管理员", "维修工");
    static final List<String> NEW_EMPLOYMENT =
            List.of("COURIER", "FOOD_DELIVERY", "RIDE_HAILING", "TRUCK_DRIVER", "DOMESTIC_WORK");

    // --- the municipal meeting
    /**
     * A venue of the municipal meeting.
     *
     * @param organization key in the sample world, or code of the street
     */
    record Venue(String name, String organization, String address, int capacity, int applications) {}

    static final List<Venue> VENUES = List.of(
            new Venue("三一重能主会场", "sany", "昌平区北清路三一产业园", 300, 138),
            new Venue("昌平园分会场", "changping-park", "昌平区超前路9号", 150, 72),
            new Venue("北企公司分会场", "beiqi", "昌平区科技园区", 120, 54),
            new Venue("城北街道分会场", "110114001", "城北街道职工之家", 100, 42),
            new Venue("沙河地区分会场", "110114004", "沙河地区职工之家", 100, 40),
            new Venue("回龙观街道分会场", "110114011", "回龙观街道职工之家", 100, 38),
            new Venue("北七家镇分会场", "110114115", "北七家镇职工之家", 100, 36),
            new Venue("小汤山镇分会场", "110114110", "小汤山镇职工之家", 80, 30),
            new Venue("南邵镇分会场", "110114111", "南邵镇职工之家", 80, 26),
            new Venue("马池口地区分会场", "110114003", "马池口地区职工之家", 80, 22));

    static final long STREAM_VIEWS = 12_680;
    static final String STREAM = "https://live.example.org/changping-2024-05-28";

    // --- training
    static final int ATTENDANCES = 33_600;
    static final int SESSION_SIZE = 1_000;
    static final int ROOM_SIZE = 300;
    static final int ONLINE_SESSIONS_2022 = 15;
    static final int ONLINE_SESSIONS_2023 = 12;
    static final int ROOM_SESSIONS_2023 = 22;
    static final int TARGET_2022 = 15;
    static final int TARGET_2023 = 34;
    static final int MINUTES = 120;
    static final int SCHEDULED_2024 = 9;
    static final int THREE_SPIRITS_AUDIENCE = 186;
    static final List<String> THEMES_2024 = List.of("党的创新理论", "中国工会十八大精神", "北京市工会十五大精神", "三种精神");

    /** A course of the cadre college. */
    record Course(String code, String title, String category, String field, List<String> themes) {}

    static final Course THREE_SPIRITS_COURSE =
            new Course("THREE-SPIRITS", "用坚持和实干,遇见更好的自己", "WORKER", "GUIDANCE", List.of("三种精神"));
    static final List<Course> COURSES = List.of(
            new Course("BASICS", "基层工会工作实务", "PART_TIME_CADRE", "ORGANISING", List.of("基层工会建设")),
            new Course("RIGHTS", "劳动关系协调与职工维权", "FULL_TIME_CADRE", "RIGHTS", List.of("维权服务")),
            new Course("NEW-FORMS", "新就业形态劳动者入会与服务", "NEW_CADRE", "ORGANISING", List.of("新就业形态")),
            new Course("FINANCE", "工会经费收支与审查", "FULL_TIME_CADRE", "FINANCE", List.of("财务经审")));
    static final List<String> COLLEGE_TEACHERS = List.of("柏文澜", "鲁静川", "程晓岑", "岳南星");

    // --- the alliance and its calls
    static final LocalDate ALLIANCE_FOUNDED = LocalDate.of(2021, 4, 16);
    static final LocalDate SUB_ALLIANCES_FOUNDED = LocalDate.of(2021, 6, 18);
    static final LocalDate SECOND_CHAIR = LocalDate.of(2022, 10, 20);
    static final LocalDate THIRD_CHAIR = LocalDate.of(2024, 5, 24);
    static final String ALLIANCE_NAME = "北京市交通运输系统职工创新工作室联盟";
    static final String INDUSTRY = "交通运输";
    static final String CHARTER = "联盟由北京市交通运输工会发起,联合成员单位职工创新工作室开展技术攻关、技术革新、技术协作、发明创造;理事长单位轮流担任。";
    static final int STUDIOS_OF_GROUP = 3;
    static final List<String> STUDIO_FIELDS = List.of("车辆检修", "信号通信", "运营服务");

    /**
     * A group of the transport industry, in the order in which they chair the alliance.
     *
     * @param key the group in the sample world
     * @param union its union in the sample world that has members
     * @param officer who acts for the group
     * @param lead user who leads the first of its studios
     * @param chairPerson its chair person of the city's alliance, and of its own
     */
    record Group(String key, String union, String officer, String lead, String chairPerson) {}

    static final List<Group> GROUPS = List.of(
            new Group("metro", "metro-vehicles", "metro-officer", "metro-lead", "戚长轨"),
            new Group("bus-group", "bus-first", "bus-officer", "bus-lead", "尤思远"),
            new Group("railway-bureau", "railway-fengtai", "railway-officer", "railway-lead", "盛望原"));

    /**
     * A call for joint proposals.
     *
     * @param budget in yuan
     * @param opinionsUntil until when the groups are asked for their opinions; null where they are not
     */
    record Call(
            String key,
            String title,
            LocalDate published,
            LocalDate opens,
            LocalDate closes,
            long budget,
            LocalDate opinionsUntil) {}

    static final Call LAST_CALL = new Call(
            "2023",
            "2023年联合创新项目征集",
            LocalDate.of(2023, 3, 1),
            LocalDate.of(2023, 3, 15),
            LocalDate.of(2023, 6, 1),
            3_000_000,
            LocalDate.of(2023, 6, 16));
    static final Call NEW_CALL = new Call(
            "2024", "2024年联合创新项目征集", LocalDate.of(2024, 5, 20), THIRD_CHAIR, LocalDate.of(2024, 8, 1), 3_600_000, null);
    static final List<String> CALL_THEMES = List.of("前沿技术", "关键技术", "卡脖子技术");
    static final LocalDate PROPOSING = LocalDate.of(2023, 5, 18);
    static final LocalDate ASKING = LocalDate.of(2023, 6, 8);
    static final LocalDate REVIEWING = LocalDate.of(2023, 6, 20);
    static final LocalDate DECIDING = LocalDate.of(2023, 7, 21);
    static final int PROPOSALS = 20;
    static final int REVIEWS_EACH = 3;
    static final int RESERVE = 3;
    /** The first three review everything; the last one's own group applies. */
    static final List<String> EXPERTS = List.of("expert-bridges", "expert-signals", "expert-vehicles", "expert-metro");

    /**
     * What a group says to the call of 2023.
     *
     * @param officer who says it
     */
    record Opinion(String officer, String stance, String text) {}

    static final List<Opinion> OPINIONS = List.of(
            new Opinion("metro-officer", "SUPPORT", "同意征集方案,建议优先支持可在多家单位推广的项目。"),
            new Opinion("bus-officer", "SUPPORT_WITH_CHANGES", "同意,建议评审时提高效益指标的分量。"),
            new Opinion("railway-officer", "SUPPORT", "同意,愿提供试验场地。"));

    private static final List<String> OBJECTS = List.of("转向架", "列车门系统", "道岔", "电池组", "站台安全门");
    private static final List<String> METHODS = List.of("状态监测与预警", "快速检修工装", "节能控制", "智能巡检");

    static String proposalTitle(int n) {
        return OBJECTS.get(n % OBJECTS.size()) + METHODS.get(n / OBJECTS.size() % METHODS.size()) + "联合攻关";
    }

    /** What the n-th proposal asks for, in yuan; the thirteen best together stay within the budget. */
    static long requested(int n) {
        return 150_000 + n * 7 % 10 * 10_000L;
    }

    /** What an expert gives the n-th proposal for a criterion, 0 to 100: the earlier the better. */
    static int score(int n, int expert, int criterion) {
        return 95 - 2 * n - (n * 3 + expert * 5 + criterion * 7) % 3;
    }

    // --- the choir contest, the walk and the family day
    static final LocalDate CHOIR_PREPARED = LocalDate.of(2024, 5, 6);
    static final LocalDate CHOIR_JUDGED = LocalDate.of(2024, 5, 20);
    static final LocalDate CHOIR_PERFORMED = LocalDate.of(2024, 5, 24);
    static final List<String> CHOIR_JUDGES =
            List.of("judge-voice", "judge-stage", "judge-score", "judge-words", "judge-dance");

    /** A chapter of the performance and its songs, each by a union of Huairou. */
    record Chapter(String title, List<String> songs) {}

    static final List<Chapter> CHOIR_PROGRAMME = List.of(
            new Chapter("信仰", List.of("合唱《唱支山歌给党听》", "合唱《红旗飘飘》", "情景演绎《入党那一天》")),
            new Chapter("奋斗", List.of("合唱《咱们工人有力量》", "合唱《劳动最光荣》", "情景演绎《灯火通明的车间》")),
            new Chapter("展望", List.of("合唱《在希望的田野上》", "合唱《走向复兴》", "合唱《歌唱祖国》")));

    /** What a judge gives the n-th entry for a criterion, 0 to 100: the earlier the better, the fourth and fifth alike. */
    static int choirScore(int n, int judge, int criterion) {
        int alike = n == 4 ? 3 : n;
        return 96 - 2 * alike - (alike * 3 + judge * 5 + criterion * 7) % 3;
    }

    static final LocalDate WALK_ANNOUNCED = LocalDate.of(2024, 5, 6);
    static final LocalDate WALK_REGISTERED = LocalDate.of(2024, 5, 8);
    static final LocalDate WALK = LocalDate.of(2024, 5, 18);
    static final int WALKERS = 512;
    static final int WALKERS_WITHOUT_FINISH = 7;
    /** Workers of Nanmofang who are commended at the walk. */
    static final int COMMENDED = 10;

    static final int WALK_PLACES = 600;
    static final int WALK_TEAMS = 12;
    static final int WALK_TEAM_SIZE = 5;
    static final LocalDate WALKERS_JOINED = LocalDate.of(2022, 3, 1);

    static final LocalDate FAMILY_DAY_ANNOUNCED = LocalDate.of(2024, 5, 10);
    static final LocalDate FAMILY_DAY = LocalDate.of(2024, 5, 25);
    static final int FAMILIES = 22;
    static final int FAMILY_PLACES = 60;
    static final List<String> TASK_STATIONS = List.of("破冰互动", "任务打卡", "手工拓印");

    // --- the care station
    static final LocalDate CARE_STATION_OPENED = LocalDate.of(2024, 5, 27);
    static final LocalDate CARE_STATION_RENOVATED = LocalDate.of(2024, 5, 29);
    static final String CARE_STATION_NAME = "中建二局装饰公司爱心驿站";
    static final String CARE_STATION_PLACE = "四川省成都市金牛区SOS儿童村";
    static final int SQUAD_PEOPLE = 24;
    static final int HOURS_A_DAY = 8;
    static final int CHILDREN_HELPED = 86;

    /**
     * Goods for the care station, in whole units.
     *
     * @param item as the page names it
     */
    record Goods(String item, String unit, int pledged, int received, int handedOver) {}

    static final List<Goods> CARE_STATION_GOODS = List.of(
            new Goods("书包", "个", 100, 90, 86),
            new Goods("篮球", "个", 30, 30, 24),
            new Goods("足球", "个", 30, 30, 24),
            new Goods("羽毛球拍", "副", 40, 40, 30),
            new Goods("跳绳", "根", 90, 90, 86));

    private PageSample() {}
}
