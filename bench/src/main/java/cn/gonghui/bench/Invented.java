package cn.gonghui.bench;

import cn.gonghui.localstack.replay.SampleCodes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;

/** Invents persons, numbers and ids: the n-th is the same at every run, and no two have a number in common. */
final class Invented {

    private static final LocalDate ELDEST = LocalDate.of(1966, 1, 1);
    private static final int DAYS = 14_243;
    private static final int SEQUENCES = 999;
    private static final String[] DIVISIONS = {
        "110101", "110102", "110105", "110106", "110108", "110114", "120101", "130102", "130603", "140105", "210102",
        "230103", "320102", "340103", "370102", "410102", "420106", "510104", "610103"
    };
    private static final String[] PREFIXES = {
        "134", "135", "136", "137", "138", "139", "150", "151", "152", "158", "159", "176", "182", "186", "188", "189"
    };
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final String GIVEN =
            "伟强磊军洋勇艳杰涛明超秀霞平刚桂芳娟玲飞华建国志立新春梅海燕红玉兰晓东文博雅婷静欣怡佳宁思雨梓涵浩然子轩宇辰俊熙嘉乐心悦诗琪一诺天佑永胜长青振兴继光少峰云龙书铭景行致远清扬安若溪";

    private Invented() {}

    /** @param number 0 to some 14,000,000 */
    static Person person(long number) {
        var random = random(number, 1);
        int day = Math.floorMod(number * 7919L, DAYS);
        int sequence = 1 + Math.floorMod(day * 131L + number / DAYS, SEQUENCES);
        var document =
                SampleCodes.residentId(DIVISIONS[random.nextInt(DIVISIONS.length)], ELDEST.plusDays(day), sequence);
        var phone = PREFIXES[(int) (number % PREFIXES.length)]
                + "%08d".formatted(Math.floorMod(number * 48_271L, 100_000_000L));
        return new Person(name(random), document, phone, sequence % 2 == 1 ? "MALE" : "FEMALE");
    }

    record Person(String name, String document, String phone, String gender) {}

    /** The commoner characters stand first and are drawn more often: 王 some 8 in 100, 王伟 some 1.4 in 1,000. */
    private static String name(SplittableRandom random) {
        var name = new StringBuilder().append(pick(SURNAMES, 1.8, random));
        int characters = random.nextInt(4) == 0 ? 1 : 2;
        for (int i = 0; i < characters; i++) {
            name.append(pick(GIVEN, 1.15, random));
        }
        return name.toString();
    }

    private static char pick(String from, double skew, SplittableRandom random) {
        return from.charAt((int) (from.length() * Math.pow(random.nextDouble(), skew)));
    }

    /** Chances of the number-th thing of a kind. */
    static SplittableRandom random(long number, int kind) {
        // mixed, as neighbouring seeds would give the same series one step apart
        long seed = (number << 3 | kind) * 0xBF58476D1CE4E5B9L;
        seed = (seed ^ seed >>> 29) * 0x94D049BB133111EBL;
        return new SplittableRandom(seed ^ seed >>> 32);
    }

    /** UUIDv7 of that moment. */
    static UUID id(Instant moment, SplittableRandom random) {
        long high = moment.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, 0x8000000000000000L | random.nextLong() >>> 2);
    }

    /** 16 digits with a check digit (Luhn), scattered; another number, another card. */
    static String cardNumber(long number) {
        var digits = "6%014d".formatted(Math.floorMod(number * 48_271_048_271L, 100_000_000_000_000L));
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    static byte[] bytes(int length, SplittableRandom random) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
