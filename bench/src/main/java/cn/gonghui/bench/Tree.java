package cn.gonghui.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Beijing's unions: the municipal federation, 16 districts, 349 streets and towns, ten industry federations, and unions of
 * very different size below them; one of them, of couriers in Chaoyang, has one member in twenty.
 */
final class Tree {

    private static final LocalDate BEGUN = LocalDate.of(2001, 1, 1);
    private static final String[] INDUSTRIES = {"交通运输", "建筑", "教育", "卫生", "金融", "商业服务", "电力", "通信", "环卫", "文化"};
    private static final String[] TRADES = {"科技", "餐饮", "物业", "物流", "医药", "建设", "电子", "商贸", "文化", "机械"};
    private static final double BIG_SHARE = 0.05;

    /** One organisation; {@code members} is true for those that have members. */
    record Node(UUID id, UUID parent, String path, String name, String kind, String division, boolean members) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> unions = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(49);
    private double[] shares;
    private Node big;

    /** @param organizations how many in all, more than 400 */
    static Tree of(int organizations) {
        var tree = new Tree();
        tree.plant(organizations);
        return tree;
    }

    private void plant(int organizations) {
        Map<String, Node> byDivision = new HashMap<>();
        List<Node> streets = new ArrayList<>();
        List<Node> parents = new ArrayList<>();
        for (var division : divisions()) {
            var above = byDivision.get(division[3]);
            var kind = switch (division[2]) {
                case "MUNICIPALITY" -> "MUNICIPAL_FEDERATION";
                case "DISTRICT" -> "DISTRICT_FEDERATION";
                default -> division[1].endsWith("街道") ? "STREET_FEDERATION" : "TOWN_FEDERATION";
            };
            var node = node(above, division[1] + "总工会", kind, division[0], false);
            byDivision.put(division[0], node);
            (kind.startsWith("DISTRICT") ? parents : streets).add(node);
        }
        var city = byDivision.get("110000");
        streets.remove(city);
        for (var industry : INDUSTRIES) {
            parents.add(node(city, "北京市" + industry + "工会", "INDUSTRY_FEDERATION", "110000", false));
        }
        big = node(byDivision.get("110105"), "朝阳区快递行业联合工会", "JOINT_UNION", "110105", true);
        while (nodes.size() < organizations) {
            union(random.nextInt(10) < 8 ? streets : parents, streets);
        }
        share();
    }

    private void union(List<Node> parents, List<Node> streets) {
        var parent = parents.get(random.nextInt(parents.size()));
        var kind = random.nextInt(100) < 6
                ? "JOINT_UNION"
                : random.nextInt(8) == 0 ? "INSTITUTION_UNION" : "ENTERPRISE_UNION";
        var division = parent.kind().equals("INDUSTRY_FEDERATION")
                ? streets.get(random.nextInt(streets.size())).division()
                : parent.division();
        var name = parent.name().substring(0, Math.min(4, parent.name().length()))
                + TRADES[random.nextInt(TRADES.length)]
                + nodes.size()
                + (kind.equals("JOINT_UNION") ? "联合工会" : "公司工会");
        node(parent, name, kind, division, true);
    }

    private Node node(Node parent, String name, String kind, String division, boolean members) {
        var id = Invented.id(BEGUN.plusDays(nodes.size() / 8).atStartOfDay().toInstant(ZoneOffset.UTC), random);
        var path = (parent == null ? "/" : parent.path()) + id.toString().replace("-", "") + "/";
        var node = new Node(id, parent == null ? null : parent.id(), path, name, kind, division, members);
        nodes.add(node);
        if (members) {
            unions.add(node);
        }
        return node;
    }

    /** The sum of the shares up to each union; sizes are spread log-normally. */
    private void share() {
        var sizes = new double[unions.size()];
        double rest = 0;
        for (int i = 1; i < sizes.length; i++) {
            sizes[i] = Math.exp(1.2 * random.nextGaussian());
            rest += sizes[i];
        }
        sizes[0] = rest * BIG_SHARE / (1 - BIG_SHARE);
        shares = new double[sizes.length];
        double sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            shares[i] = sum += sizes[i];
        }
    }

    /** The union that a person belongs to, by chance. */
    int union(SplittableRandom chance) {
        int found = Arrays.binarySearch(shares, chance.nextDouble() * shares[shares.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, shares.length - 1);
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Node> unions() {
        return unions;
    }

    Node big() {
        return big;
    }

    private static List<String[]> divisions() {
        try (var in = new BufferedReader(new InputStreamReader(
                Tree.class.getResourceAsStream("/sample/beijing-divisions.csv"), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
