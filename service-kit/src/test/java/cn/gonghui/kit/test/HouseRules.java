package cn.gonghui.kit.test;

import static cn.gonghui.kit.test.HousePredicates.acceptTokensOrNobody;
import static cn.gonghui.kit.test.HousePredicates.anEntityOrRepositoryOfAnotherPackage;
import static cn.gonghui.kit.test.HousePredicates.anotherModuleBelow;
import static cn.gonghui.kit.test.HousePredicates.anyPostMethod;
import static cn.gonghui.kit.test.HousePredicates.belongToAFamily;
import static cn.gonghui.kit.test.HousePredicates.catchNothing;
import static cn.gonghui.kit.test.HousePredicates.entities;
import static cn.gonghui.kit.test.HousePredicates.eventRecords;
import static cn.gonghui.kit.test.HousePredicates.resourceMethods;
import static cn.gonghui.kit.test.HousePredicates.resources;
import static cn.gonghui.kit.test.HousePredicates.saysWhatARepetitionDoes;
import static cn.gonghui.kit.test.HousePredicates.theRealTime;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house as ArchUnit rules over the main classes of one module. In a service:
 * {@snippet :
 * @TestFactory
 * Stream<DynamicTest> the_rules_of_the_house_hold() {
 *     return HouseRules.ofService();
 * }
 * }
 */
public final class HouseRules {

    static final ArchRule ENTITIES_KNOW_ONLY_THE_DATABASE = classes()
            .that(entities())
            .should(never(dependOnClassesThat(resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "io.quarkus..",
                    "org.jboss.resteasy..",
                    "io.vertx.."))))
            .because("an aggregate is tested without a server; it knows nothing of HTTP, CDI or Panache");

    static final ArchRule RESOURCES_SPEAK_HTTP_ONLY = classes()
            .that(resources())
            .should(never(dependOnClassesThat(resideInAnyPackage(
                            "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "java.sql..")
                    .or(simpleNameEndingWith("Repository"))
                    .or(entities()))))
            .because("a resource translates; repositories and entities belong to the service");

    static final ArchRule RESOURCES_CATCH_NOTHING = classes()
            .that(resources())
            .should(catchNothing())
            .because("a refusal is a problem, and the kit turns it into the answer");

    static final ArchRule FEATURES_MEET_THROUGH_SERVICES_AND_VIEWS = classes()
            .should(never(anEntityOrRepositoryOfAnotherPackage()))
            .because("features meet through each other's service and views, never through entities or tables");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should(accessTargetWhere(theRealTime()))
            .because("business time comes from the injected java.time.Clock, so that it can be set");

    static final ArchRule NO_OLD_DATES = noClasses()
            .should(dependOnClassesThat(describe(
                    "java.util.Date, Calendar or java.text.DateFormat",
                    type -> List.of(
                                    "java.util.Date",
                                    "java.util.Calendar",
                                    "java.util.GregorianCalendar",
                                    "java.text.DateFormat",
                                    "java.text.SimpleDateFormat",
                                    "java.sql.Date",
                                    "java.sql.Timestamp")
                            .contains(type.getName()))))
            .because("java.time says what is meant");

    static final ArchRule NAMES_ARE_WORDS_OF_THE_FIELD = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)(\\$.*)?")
            .because("such a name says nothing; the field has a word for it");

    static final ArchRule PACKAGES_ARE_FEATURES = noClasses()
            .should()
            .resideInAnyPackage("..common..", "..misc..", "..util..", "..utils..", "..helper..", "..helpers..")
            .because("a package is a feature; a drawer for everything is not");

    static final ArchRule POSTS_SAY_WHAT_A_REPETITION_DOES = methods()
            .that(anyPostMethod())
            .should(saysWhatARepetitionDoes())
            .because("every POST that writes takes an Idempotency-Key");

    static final ArchRule OPERATIONS_SAY_WHO_MAY = methods()
            .that(resourceMethods())
            .should(acceptTokensOrNobody())
            .because("an operation open to everybody is open on purpose");

    static final ArchRule EVENTS_ARE_PUBLISHED = classes()
            .that(eventRecords())
            .should(belongToAFamily())
            .because("whoever reads the feed finds the schema of every event at /v1/event-types");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .because("a constructor shows what a class needs");

    static final ArchRule TABLES_HAVE_EXPLICIT_NAMES = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith("jakarta.persistence.Table")
            .because("migrations name the table; the entity says which");

    private static final List<ArchRule> EVERYWHERE = List.of(
            ENTITIES_KNOW_ONLY_THE_DATABASE,
            RESOURCES_SPEAK_HTTP_ONLY,
            RESOURCES_CATCH_NOTHING,
            NO_OLD_DATES,
            NAMES_ARE_WORDS_OF_THE_FIELD,
            PACKAGES_ARE_FEATURES,
            POSTS_SAY_WHAT_A_REPETITION_DOES,
            OPERATIONS_SAY_WHO_MAY);

    private HouseRules() {}

    /** One test for each rule, over {@code target/classes} of a service. */
    public static Stream<DynamicTest> ofService() {
        return tests(Stream.concat(
                EVERYWHERE.stream(),
                Stream.of(
                        FEATURES_MEET_THROUGH_SERVICES_AND_VIEWS,
                        TIME_COMES_FROM_THE_CLOCK,
                        EVENTS_ARE_PUBLISHED,
                        NOTHING_IS_INJECTED_INTO_FIELDS,
                        TABLES_HAVE_EXPLICIT_NAMES,
                        modulesMeetOverHttpOnly("cn.gonghui"))));
    }

    /** The same for the kit, which reads real time where a service may not, and knows no service. */
    static Stream<DynamicTest> ofKit() {
        return tests(Stream.concat(EVERYWHERE.stream(), Stream.of(modulesMeetOverHttpOnly("cn.gonghui"))));
    }

    /** No class below {@code root.<module>} uses a class of another module, except that all may use the kit. */
    static ArchRule modulesMeetOverHttpOnly(String root) {
        return classes()
                .should(never(anotherModuleBelow(root)))
                .because("services meet over HTTP only, and the kit knows no service");
    }

    private static Stream<DynamicTest> tests(Stream<ArchRule> rules) {
        JavaClasses mainClasses = MainClasses.read();
        return rules.map(rule -> DynamicTest.dynamicTest(
                rule.getDescription(), () -> rule.allowEmptyShould(true).check(mainClasses)));
    }
}
