package cn.gonghui.kit.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The main classes of the module whose tests run. */
final class MainClasses {

    private MainClasses() {}

    static JavaClasses read() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    /** Enums and other concrete classes that have this type. */
    static Stream<Class<?>> concrete(Class<?> type) {
        return read().stream()
                .filter(candidate -> !candidate.isInterface() && candidate.isAssignableTo(type))
                .map(JavaClass::reflect);
    }
}
