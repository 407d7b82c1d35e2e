package cn.gonghui.localstack.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleWorldTest {

    private final SampleWorld world = SampleWorld.load();

    @Test
    void every_id_is_there_once() {
        Stream<UUID> ids = Stream.of(
                        world.organizations().stream().map(SampleOrganization::id),
                        world.users().stream().map(SampleUser::id),
                        world.users().stream().map(SampleUser::memberId).filter(id -> id != null),
                        world.clients().stream().map(SampleClient::id))
                .flatMap(each -> each);
        Set<UUID> seen = new HashSet<>();
        ids.forEach(id -> assertTrue(seen.add(id), () -> "twice: " + id));
    }

    @Test
    void an_organisation_comes_after_the_one_above_it() {
        Set<String> seen = new HashSet<>();
        for (SampleOrganization each : world.organizations()) {
            assertTrue(each.parent() == null || seen.contains(each.parent()), each.key());
            assertTrue(seen.add(each.key()), each.key());
        }
    }

    @Test
    void all_sixteen_districts_have_a_federation() {
        assertEquals(
                16,
                world.organizations().stream()
                        .filter(each -> each.kind().equals("DISTRICT_FEDERATION"))
                        .count());
    }

    @Test
    void users_and_clients_belong_to_known_organisations() {
        world.users().forEach(each -> world.organizationId(each.organization()));
        world.clients().forEach(each -> world.organizationId(each.organization()));
    }

    @Test
    void a_member_is_a_member_of_something() {
        world.users().stream()
                .filter(each -> each.roles().contains("member"))
                .forEach(each -> assertTrue(each.memberId() != null && each.organization() != null, each.username()));
    }

    @Test
    void division_codes_are_in_the_table_of_divisions() throws IOException {
        Set<String> codes = Files.readAllLines(Path.of("../deploy/sample/beijing-divisions.csv")).stream()
                .map(line -> line.split(",")[0])
                .collect(Collectors.toSet());
        world.organizations().forEach(each -> assertTrue(codes.contains(each.divisionCode()), each.key()));
    }
}
