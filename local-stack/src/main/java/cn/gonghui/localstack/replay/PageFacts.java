package cn.gonghui.localstack.replay;

import java.util.List;

/** What the newspaper page tells. */
final class PageFacts {

    static final String CHANGPING = "110114";
    static final int LARGE_HEADCOUNT = 100;
    static final int LARGE_EMPLOYERS = 482;
    /** "Just under 96 %" of 482. */
    static final int UNIONISED_EMPLOYERS = 462;

    static final String UNIONISATION_RATE = "0.9585";

    static final int WORKER_MEETINGS = 179;
    static final int ENTERPRISE_MEETINGS = 24;
    static final int JOINED_AT_MUNICIPAL_MEETING = 498;
    static final int NEW_MEMBERS_AT_LEAST = 4_500;

    static final int SESSIONS_PLANNED = 30;
    static final int PEOPLE_TRAINED = 30_000;

    static final String ALLIANCE_FOUNDED_IN = "2021-04";
    static final int PROJECTS_FUNDED = 13;

    static final String CHOIR_CHAPTERS = "信仰、奋斗、展望";
    static final int HEALTH_CUP_EDITION = 17;
    static final int WALKERS_AT_LEAST = 500;
    static final int FAMILIES_AT_LEAST = 20;

    static final String CARE_STATION_PARTNER = "中国成都SOS儿童村";
    static final String CARE_STATION_SQUAD = "青年职工攻坚突击队";
    static final String AID_PROJECT = "爱与饰界同行";
    /** Whose walls the squad renovates before Children's Day. */
    static final List<String> RENOVATED_ROOMS = List.of("培训楼", "书画班", "美术班", "舞蹈教室");

    /** "School bags, basketballs, footballs, badminton rackets, skipping ropes and other things." */
    static final List<String> GOODS_HANDED_OVER = List.of("书包", "篮球", "足球", "羽毛球拍", "跳绳");

    private PageFacts() {}
}
