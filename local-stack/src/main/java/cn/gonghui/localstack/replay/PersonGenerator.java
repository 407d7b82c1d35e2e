package cn.gonghui.localstack.replay;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Invents people: the n-th is the same at every run, and no two have a document or a phone in common. All of them are of
 * working age in 2024.
 */
public final class PersonGenerator {

    /** More people than this have not got different numbers. */
    public static final int MOST = 1_000_000;

    private static final LocalDate ELDEST = LocalDate.of(1970, 1, 1);
    private static final int DAYS = 12_418;
    private static final int SEQUENCES = 999;
    private static final long PHONES = 100_000_000L;
    private static final String[] DIVISIONS = {
        "110101", "110102", "110105", "110106", "110108", "110114", "110221", "120101", "130102", "130603", "140105",
        "210102", "230103", "320102", "340103", "370102", "410102", "420106", "510104", "610103"
    };
    private static final String[] PREFIXES = {
        "134", "135", "136", "137", "138", "139", "150", "151", "152", "158", "159", "176", "182", "186", "188", "189"
    };
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final String GIVEN =
            "伟强磊军洋勇艳杰涛明超秀霞平刚桂芳娟玲飞华建国志立新春梅海燕红玉兰晓东文博雅婷静欣怡佳宁思雨梓涵浩然子轩宇辰俊熙嘉乐心悦诗琪一诺天佑永胜长青振兴继光少峰云龙书铭景行致远清扬安然若溪";

    private final long seed;

    /** @param seed another seed, other people */
    public PersonGenerator(long seed) {
        this.seed = seed;
    }

    /** @param index 0 to {@link #MOST} − 1 */
    public Person person(int index) {
        if (index < 0 || index >= MOST) {
            throw new IllegalArgumentException("no person number " + index);
        }
        SplittableRandom random = new SplittableRandom(seed * 31 + index);
        // a day and a sequence that no other index has; 7919 has no divisor in common with the number of days
        int day = Math.floorMod(index * 7919L, DAYS);
        int sequence = 1 + Math.floorMod(day * 131 + index / DAYS, SEQUENCES);
        LocalDate birth = ELDEST.plusDays(day);
        String number = ResidentId.of(pick(DIVISIONS, random), birth, sequence);
        long subscriber = Math.floorMod(index * 48_271L + seed, PHONES);
        String phone = pick(PREFIXES, random) + "%08d".formatted(subscriber);
        String gender = sequence % 2 == 1 ? "MALE" : "FEMALE";
        return new Person(name(random), number, phone, birth, gender);
    }

    private static String name(SplittableRandom random) {
        // the commoner surnames stand first and are drawn more often
        int surname = Math.min(random.nextInt(SURNAMES.length()), random.nextInt(SURNAMES.length()));
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(surname));
        int characters = random.nextInt(4) == 0 ? 1 : 2;
        for (int i = 0; i < characters; i++) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    private static String pick(String[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }
}
