package cn.gonghui.kit.openapi;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemTexts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.examples.Example;

/** One example for each problem code, described among the components and referred to by every operation that has it. */
final class ProblemExamples {

    /** Stands for what only the occurrence knows. */
    private static final Object[] UNKNOWN = Collections.nCopies(9, "…").toArray();

    private final Components components;

    ProblemExamples(Components components) {
        this.components = components;
    }

    /** A reference to the example of that code. */
    Example of(ProblemCode code) {
        if (components.getExamples() == null || !components.getExamples().containsKey(code.code())) {
            components.addExample(
                    code.code(),
                    OASFactory.createExample()
                            .summary(ProblemTexts.text(Locale.ENGLISH, code.code()))
                            .value(problem(code)));
        }
        return OASFactory.createExample().ref("#/components/examples/" + code.code());
    }

    private static Map<String, Object> problem(ProblemCode code) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", ProblemTexts.type(code).toString());
        problem.put("title", ProblemTexts.text(Locale.CHINESE, code.code()));
        problem.put("status", code.kind().status());
        problem.put("code", code.code());
        problem.put("detail", ProblemTexts.text(Locale.CHINESE, code.code() + ".detail", UNKNOWN));
        problem.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        if (code == KitProblem.INVALID_REQUEST) {
            problem.put("errors", List.of(violation("/phone", "wrong-format")));
        }
        if (code == KitProblem.UNKNOWN_REFERENCE) {
            problem.put("errors", List.of(violation("/organizationId", code.code())));
        }
        return problem;
    }

    private static Map<String, Object> violation(String pointer, String code) {
        var violation = new LinkedHashMap<String, Object>();
        violation.put("in", "body");
        violation.put("pointer", pointer);
        violation.put("code", code);
        violation.put("detail", ProblemTexts.text(Locale.CHINESE, code + ".detail"));
        return violation;
    }
}
