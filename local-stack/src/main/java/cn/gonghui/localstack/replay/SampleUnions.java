package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.replay.Divisions.Division;
import cn.gonghui.localstack.world.SampleOrganization;
import cn.gonghui.localstack.world.SampleWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The organisations of the page: those of the sample world, the streets of the division table, and employers with their unions. */
final class SampleUnions {

    private static final String STREET = "STREET_FEDERATION";
    private static final String TOWN = "TOWN_FEDERATION";
    private static final int DISTRICT_DIGITS = 6;
    private static final int DAYS_BETWEEN = 37;

    /**
     * A grassroots union.
     *
     * @param code division that it belongs to
     * @param parentId the organisation directly above
     */
    record Union(
            UUID id, String name, UUID parentId, String code, String uscc, String sector, LocalDate establishedOn) {

        String district() {
            return code.substring(0, DISTRICT_DIGITS);
        }
    }

    /**
     * An employer.
     *
     * @param union its union, null where it has none
     */
    record Employer(UUID id, String name, String code, String uscc, int headcount, String sector, Union union) {}

    private final SampleWorld world;
    private final Divisions divisions;
    private final Map<String, UUID> streetIds;
    private final List<Employer> employers;
    private final Map<UUID, String> districtByUnion;

    SampleUnions(SampleWorld world, Divisions divisions) {
        this.world = world;
        this.divisions = divisions;
        Map<String, UUID> named = world.organizations().stream()
                .filter(each -> each.kind().equals(STREET))
                .collect(Collectors.toMap(SampleOrganization::divisionCode, SampleOrganization::id));
        this.streetIds = divisions.streets().stream()
                .collect(Collectors.toMap(
                        Division::code,
                        street -> named.getOrDefault(street.code(), Body.id("organization", street.code()))));
        this.employers = IntStream.range(0, PageFacts.LARGE_EMPLOYERS + PageSample.OTHER_EMPLOYERS)
                .mapToObj(this::employer)
                .toList();
        this.districtByUnion = employers.stream()
                .map(Employer::union)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Union::id, Union::district));
    }

    /** The id of an organisation: by its key in the sample world, or by its street's code. */
    UUID id(String keyOrStreet) {
        return streetIds.containsKey(keyOrStreet)
                ? streetIds.get(keyOrStreet)
                : world.organization(keyOrStreet).id();
    }

    /** The district's federation. */
    UUID districtFederation(String code) {
        return world.organizations().stream()
                .filter(each -> each.kind().equals("DISTRICT_FEDERATION")
                        && each.divisionCode().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The city's federation first, then those below it, parents before children. */
    List<Map<String, Object>> federations() {
        Stream<Map<String, Object>> named = world.organizations().stream().map(this::named);
        Set<String> taken = world.organizations().stream()
                .map(SampleOrganization::divisionCode)
                .collect(Collectors.toSet());
        Stream<Map<String, Object>> streets = divisions.streets().stream()
                .filter(street -> !taken.contains(street.code()))
                .map(this::street);
        return Stream.concat(named, streets).toList();
    }

    List<Employer> employers() {
        return employers;
    }

    /** The employers' unions, without those of the sample world. */
    List<Union> unions() {
        UUID sany = id("sany");
        return employers.stream()
                .map(Employer::union)
                .filter(union -> union != null && !union.id().equals(sany))
                .toList();
    }

    /** The six digits of the district of an employer's union. */
    String districtOf(UUID union) {
        return districtByUnion.get(union);
    }

    /** All unions that have members: the employers', the outer districts first, then the others of the sample world. */
    List<UUID> unionsWithMembers() {
        Comparator<Union> byDistrict = Comparator.comparing(union -> PageSample.DISTRICTS.indexOf(union.district()));
        List<UUID> ids = new ArrayList<>(employers.stream()
                .map(Employer::union)
                .filter(Objects::nonNull)
                .sorted(byDistrict)
                .map(Union::id)
                .toList());
        namedUnions().forEach(ids::add);
        return ids;
    }

    /** Unions of the sample world that have members, but the one that is an employer's of Changping. */
    List<UUID> namedUnions() {
        return world.organizations().stream()
                .filter(each -> Set.of("ENTERPRISE_UNION", "JOINT_UNION").contains(each.kind()))
                .filter(each -> !each.key().equals("sany"))
                .map(SampleOrganization::id)
                .toList();
    }

    /** The federations under which Changping's unions stand: its streets and towns, the park, the company. */
    List<UUID> hostsOfChangping() {
        return Stream.concat(
                        divisions.streetsOf(PageFacts.CHANGPING).stream().map(street -> streetIds.get(street.code())),
                        Stream.of(id("changping-park"), id("beiqi")))
                .toList();
    }

    /** Changping's unions by the federation above. */
    Map<UUID, List<UUID>> unionsOfChangping() {
        Map<UUID, List<UUID>> byParent = employers.stream()
                .map(Employer::union)
                .filter(union -> union != null && union.district().equals(PageFacts.CHANGPING))
                .collect(Collectors.groupingBy(Union::parentId, Collectors.mapping(Union::id, Collectors.toList())));
        byParent.put(id("sany"), List.of(id("sany")));
        return byParent;
    }

    private Employer employer(int n) {
        boolean sany = n == 0;
        boolean changping = n < PageFacts.LARGE_EMPLOYERS;
        int other = n - PageFacts.LARGE_EMPLOYERS;
        boolean unionised = changping ? n < PageFacts.UNIONISED_EMPLOYERS : other < PageSample.OTHER_UNIONS;
        Place place = sany ? sanyPlace() : changping ? changpingPlace(n) : otherPlace(other);
        String district = place.code().substring(0, DISTRICT_DIGITS);
        String name = sany ? PageSample.SANY_EMPLOYER : PageSample.employerName(n);
        String sector = place.stateOwned() ? "STATE_OWNED" : "NON_PUBLIC";
        LocalDate established =
                PageSample.FIRST_UNION_ESTABLISHED.plusDays((long) n * DAYS_BETWEEN % PageSample.DAYS_OF_ESTABLISHING);
        Union union = unionised
                ? new Union(
                        sany ? id("sany") : Body.id("union", n),
                        name + "工会",
                        place.parentId(),
                        place.code(),
                        CreditCode.of(CreditCode.UNION, district, n),
                        sector,
                        established)
                : null;
        int headcount =
                sany ? PageSample.SANY_HEADCOUNT : PageSample.SMALLEST_HEADCOUNT + n * 7 % PageSample.HEADCOUNT_SPREAD;
        return new Employer(
                Body.id("employer", n),
                name,
                place.code(),
                CreditCode.of(CreditCode.COMPANY, district, n),
                headcount,
                sector,
                union);
    }

    private record Place(String code, UUID parentId, boolean stateOwned) {}

    private Place sanyPlace() {
        return new Place(PageFacts.CHANGPING, id("changping"), false);
    }

    private Place changpingPlace(int n) {
        List<Division> streets = divisions.streetsOf(PageFacts.CHANGPING);
        int turn = n % (streets.size() + 2);
        if (turn < streets.size()) {
            Division street = streets.get(turn);
            return new Place(street.code(), streetIds.get(street.code()), n % 5 == 0);
        }
        boolean park = turn == streets.size();
        return new Place(PageFacts.CHANGPING, id(park ? "changping-park" : "beiqi"), !park);
    }

    private Place otherPlace(int n) {
        List<String> districts = PageSample.DISTRICTS.stream()
                .filter(code -> !code.equals(PageFacts.CHANGPING))
                .toList();
        List<Division> streets = divisions.streetsOf(districts.get(n % districts.size()));
        Division street = streets.get(n / districts.size() % streets.size());
        return new Place(street.code(), streetIds.get(street.code()), n % 4 == 0);
    }

    private Map<String, Object> named(SampleOrganization each) {
        return Body.of(
                "id", each.id(),
                "name", each.name(),
                "shortName", each.shortName(),
                "kind", each.kind(),
                "parentId", world.organizationId(each.parent()).orElse(null),
                "divisionCode", each.divisionCode(),
                "sector", each.sector(),
                "focusGroups", each.key().equals("changping-couriers") ? List.of("NEW_EMPLOYMENT_WORKERS") : null,
                "establishedOn", PageSample.FEDERATIONS_ESTABLISHED);
    }

    private Map<String, Object> street(Division street) {
        String kind = street.name().endsWith("镇") || street.name().endsWith("乡") ? TOWN : STREET;
        return Body.of(
                "id",
                streetIds.get(street.code()),
                "name",
                street.name() + "总工会",
                "shortName",
                street.name(),
                "kind",
                kind,
                "parentId",
                districtFederation(street.parent()),
                "divisionCode",
                street.code(),
                "sector",
                "PUBLIC_INSTITUTION",
                "establishedOn",
                PageSample.FEDERATIONS_ESTABLISHED);
    }
}
