package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

    private static final String VIOLATORS = "cn.gonghui.kit.test.violators";

    /** Each rule with the class that breaks it. */
    private static final Map<ArchRule, String> BROKEN_BY = Map.ofEntries(
            Map.entry(HouseRules.ENTITIES_KNOW_ONLY_THE_DATABASE, "order.Order"),
            Map.entry(HouseRules.TABLES_HAVE_EXPLICIT_NAMES, "order.Order"),
            Map.entry(HouseRules.RESOURCES_SPEAK_HTTP_ONLY, "order.OrderResource"),
            Map.entry(HouseRules.RESOURCES_CATCH_NOTHING, "order.OrderResource"),
            Map.entry(HouseRules.POSTS_SAY_WHAT_A_REPETITION_DOES, "order.OrderResource"),
            Map.entry(HouseRules.OPERATIONS_SAY_WHO_MAY, "order.OrderResource"),
            Map.entry(HouseRules.FEATURES_MEET_THROUGH_SERVICES_AND_VIEWS, "billing.BillingManager"),
            Map.entry(HouseRules.TIME_COMES_FROM_THE_CLOCK, "billing.BillingManager"),
            Map.entry(HouseRules.NO_OLD_DATES, "billing.BillingManager"),
            Map.entry(HouseRules.NAMES_ARE_WORDS_OF_THE_FIELD, "billing.BillingManager"),
            Map.entry(HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS, "billing.BillingManager"),
            Map.entry(HouseRules.EVENTS_ARE_PUBLISHED, "order.OrderEvents$Shipped"),
            Map.entry(HouseRules.PACKAGES_ARE_FEATURES, "common.Things"),
            Map.entry(HouseRules.modulesMeetOverHttpOnly(VIOLATORS + ".modules"), "modules.training.Training"));

    @TempDir
    static Path compiled;

    @BeforeAll
    static void compile_the_violators() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(Path.of("src", "test", "violators"))) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(path -> path.toString().endsWith(".java")).toList());
            var options = List.of("-d", compiled.toString(), "-classpath", System.getProperty("java.class.path"));
            assertTrue(compiler.getTask(null, files, null, options, null, units).call());
        }
    }

    @TestFactory
    Stream<DynamicTest> the_kit_keeps_the_rules_of_the_house() {
        return HouseRules.ofKit();
    }

    @TestFactory
    Stream<DynamicTest> each_rule_notices_who_breaks_it() {
        JavaClasses violators = new ClassFileImporter().importPath(compiled);
        return BROKEN_BY.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().getDescription(), () -> {
                    var found = assertThrows(
                            AssertionError.class, () -> entry.getKey().check(violators));
                    assertTrue(found.getMessage().contains(VIOLATORS + "." + entry.getValue()), found.getMessage());
                }));
    }

    @Test
    void who_breaks_no_rule_is_left_alone() {
        var good = new ClassFileImporter()
                .importPath(compiled.resolve(VIOLATORS.replace('.', '/')).resolve("good"));
        BROKEN_BY.keySet().forEach(rule -> rule.allowEmptyShould(true).check(good));
    }
}
