package cn.gonghui.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules of the house speak of: entities, resources, operations, modules, the real time. */
final class HousePredicates {

    private static final String POST = "jakarta.ws.rs.POST";
    private static final String EVENT = "cn.gonghui.kit.journal.DomainEvent";
    private static final String FAMILIES = "cn.gonghui.kit.eventtype.EventFamilies";
    private static final Set<String> CLOCKLESS = Set.of("java.time.Clock", "java.lang.System");
    private static final Set<String> KIT = Set.of("kit");

    private HousePredicates() {}

    static DescribedPredicate<JavaClass> entities() {
        return describe(
                "entities",
                type -> type.isAnnotatedWith("jakarta.persistence.Entity")
                        || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass")
                        || type.isAnnotatedWith("jakarta.persistence.Embeddable"));
    }

    /** Classes that serve HTTP; interfaces with the same annotations are clients of a peer. */
    static DescribedPredicate<JavaClass> resources() {
        return describe(
                "resources",
                type -> !type.isInterface()
                        && (type.isAnnotatedWith("jakarta.ws.rs.Path")
                                || type.getSimpleName().endsWith("Resource")));
    }

    static DescribedPredicate<JavaMethod> resourceMethods() {
        return describe(
                "operations",
                method ->
                        resources().test(method.getOwner()) && method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"));
    }

    static DescribedPredicate<JavaMethod> anyPostMethod() {
        return describe(
                "POST operations", method -> resources().test(method.getOwner()) && method.isAnnotatedWith(POST));
    }

    static ArchCondition<JavaClass> catchNothing() {
        return new ArchCondition<>("catch nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(unit -> !unit.getTryCatchBlocks().isEmpty())
                        .map(JavaMethod::getDescription)
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(type, unit + " has a try block")));
            }
        };
    }

    static ArchCondition<JavaMethod> saysWhatARepetitionDoes() {
        return carryOneOf(
                "be @Idempotent or @ReadOnlyPost",
                "cn.gonghui.kit.idempotency.Idempotent",
                "cn.gonghui.kit.idempotency.ReadOnlyPost");
    }

    static ArchCondition<JavaMethod> acceptTokensOrNobody() {
        return carryOneOf(
                "say who may call them",
                "jakarta.annotation.security.RolesAllowed",
                "jakarta.annotation.security.PermitAll",
                "jakarta.annotation.security.DenyAll",
                "io.quarkus.security.Authenticated");
    }

    static DescribedPredicate<JavaClass> eventRecords() {
        return describe("event records", type -> type.isRecord() && type.isAssignableTo(EVENT));
    }

    /** Named, itself or an interface of its own, by an {@code EventFamilies}. */
    static ArchCondition<JavaClass> belongToAFamily() {
        return new ArchCondition<>("belong to an interface that an EventFamilies names") {
            @Override
            public void check(JavaClass event, ConditionEvents events) {
                boolean named = Stream.concat(Stream.of(event), event.getAllRawInterfaces().stream())
                        .filter(type -> !type.getName().equals(EVENT))
                        .flatMap(type -> type.getDirectDependenciesToSelf().stream())
                        .anyMatch(dependency -> dependency.getOriginClass().isAssignableTo(FAMILIES));
                events.add(new SimpleConditionEvent(event, named, event.getDescription() + " is named: " + named));
            }
        };
    }

    static ArchCondition<JavaClass> anEntityOrRepositoryOfAnotherPackage() {
        return dependOn(
                "use an entity or a repository of another feature",
                (from, to) -> !from.getPackageName().equals(to.getPackageName())
                        && (to.isAnnotatedWith("jakarta.persistence.Entity")
                                || to.getSimpleName().endsWith("Repository")));
    }

    static ArchCondition<JavaClass> anotherModuleBelow(String root) {
        return dependOn("use a class of another module", (from, to) -> {
            var own = module(root, from);
            var other = module(root, to);
            return !own.isEmpty() && !other.isEmpty() && !own.equals(other) && !KIT.contains(other);
        });
    }

    /** Calls that read the machine's clock or time zone past the injected clock. */
    static DescribedPredicate<JavaAccess<?>> theRealTime() {
        return describe("reads the machine's clock", access -> {
            var target = access.getTarget();
            var owner = target.getOwner().getName();
            var name = target.getName();
            boolean ofJavaTime = owner.startsWith("java.time.") && name.equals("now") && withoutClock(access);
            boolean ofMachine =
                    CLOCKLESS.contains(owner) && (name.startsWith("system") || name.equals("currentTimeMillis"));
            return ofJavaTime || ofMachine || name.equals("systemDefault");
        });
    }

    private static boolean withoutClock(JavaAccess<?> access) {
        return !(access.getTarget() instanceof CodeUnitAccessTarget unit)
                || unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaMethod> carryOneOf(String description, String... annotations) {
        Predicate<CanBeAnnotated> carries =
                element -> List.of(annotations).stream().anyMatch(element::isAnnotatedWith);
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!carries.test(method) && !carries.test(method.getOwner())) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getDescription() + " should " + description));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> dependOn(String description, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    boolean met = forbidden.test(dependency.getOriginClass(), dependency.getTargetClass());
                    events.add(new SimpleConditionEvent(dependency, met, dependency.getDescription()));
                }
            }
        };
    }

    private static String module(String root, JavaClass type) {
        var prefix = root + ".";
        return type.getPackageName().startsWith(prefix)
                ? type.getPackageName().substring(prefix.length()).replaceAll("\\..*", "")
                : "";
    }
}
