package cn.gonghui.kit.openapi;

import cn.gonghui.kit.problem.ProblemCode;
import java.util.HashMap;
import java.util.Map;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Every problem code that the service and the kit define, from their enums. */
final class ProblemCatalogue {

    private final Map<String, ProblemCode> codes = new HashMap<>();

    ProblemCatalogue(IndexView index) {
        index.getAllKnownImplementations(ProblemCode.class).stream()
                .filter(ClassInfo::isEnum)
                .forEach(this::add);
    }

    /** Throws where no enum defines the code, so that the document promises nothing that cannot come. */
    ProblemCode get(String code) {
        ProblemCode known = codes.get(code);
        if (known == null) {
            throw new IllegalStateException("@Problems names \"" + code + "\", which no ProblemCode enum defines");
        }
        return known;
    }

    private void add(ClassInfo type) {
        try {
            // while a service is packaged, only this loader sees the service's own classes
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (Object constant :
                    Class.forName(type.name().toString(), true, loader).getEnumConstants()) {
                ProblemCode code = (ProblemCode) constant;
                codes.put(code.code(), code);
            }
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
