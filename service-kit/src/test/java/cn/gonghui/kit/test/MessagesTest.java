package cn.gonghui.kit.test;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.problem.ProblemCode;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a service can say it says in Chinese and in English: each problem its title and detail, each constraint with
 * a code of its own the detail, each value of its code lists a label. A service's test only extends this class.
 */
public abstract class MessagesTest {

    private static final List<String> LANGUAGES = List.of("", "_en");
    private static final String CODE_LISTS = "cn.gonghui.kit.web.CodeLists";

    @Test
    void every_problem_has_title_and_detail_in_both_languages() {
        var keys = problems().flatMap(code -> Stream.of(code.code(), code.code() + ".detail"));
        assertEquals(Set.of(), missing(keys.toList(), "problems", "kit"));
    }

    @Test
    void every_constraint_with_a_code_of_its_own_has_a_detail_in_both_languages() {
        assertEquals(
                Set.of(),
                missing(constraintCodes().map(code -> code + ".detail").toList(), "problems", "kit"));
    }

    @Test
    void every_value_of_a_code_list_has_a_label_in_both_languages() {
        var keys = enums().flatMap(type ->
                Stream.of(type.getEnumConstants()).map(value -> type.getSimpleName() + "." + value.name()));
        assertEquals(Set.of(), missing(keys.toList(), "labels"));
    }

    @Test
    void no_two_problems_share_a_code() {
        var seen = new TreeSet<String>();
        var twice = problems().map(ProblemCode::code).filter(code -> !seen.add(code));
        assertEquals(List.of(), twice.toList());
    }

    private static Stream<ProblemCode> problems() {
        return MainClasses.concrete(ProblemCode.class)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(ProblemCode.class::cast);
    }

    private static Stream<String> constraintCodes() {
        return MainClasses.read().stream()
                .flatMap(type -> type.getFields().stream())
                .map(JavaField::getAnnotations)
                .flatMap(Collection::stream)
                .flatMap(annotation -> annotation.get("message").stream())
                .map(String::valueOf)
                .filter(message -> message.matches("\\{[a-z-]+}"))
                .map(message -> message.substring(1, message.length() - 1));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends Enum<?>>> enums() {
        return MainClasses.read().stream()
                .filter(type -> !type.isInterface() && type.isAssignableTo(CODE_LISTS))
                .flatMap(type -> {
                    try {
                        Constructor<?> constructor = type.reflect().getDeclaredConstructor();
                        constructor.setAccessible(true);
                        var lists = constructor.newInstance();
                        var enums = type.reflect().getMethod("enums");
                        enums.setAccessible(true);
                        return ((List<Class<? extends Enum<?>>>) enums.invoke(lists)).stream();
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static Set<String> missing(List<String> keys, String... bundles) {
        return LANGUAGES.stream()
                .flatMap(language -> {
                    var texts = texts(language, bundles);
                    return keys.stream()
                            .filter(key -> texts.getProperty(key, "").isBlank())
                            .map(key -> key + " in " + bundles[0] + language + ".properties");
                })
                .collect(toCollection(TreeSet::new));
    }

    private static Properties texts(String language, String... bundles) {
        var texts = new Properties();
        for (var bundle : bundles) {
            var resource = "/messages/" + bundle + language + ".properties";
            try (var stream = MessagesTest.class.getResourceAsStream(resource)) {
                if (stream != null) {
                    texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
