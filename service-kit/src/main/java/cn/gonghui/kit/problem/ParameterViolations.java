package cn.gonghui.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.stream.StreamSupport;

/** Violations of the constraints on a resource method's parameters. */
final class ParameterViolations {

    private ParameterViolations() {}

    static Problem of(ConstraintViolationException invalid) {
        return Problem.invalid(invalid.getConstraintViolations().stream()
                .map(ParameterViolations::violation)
                .toList());
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        var name = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .map(Path.Node::getName)
                .reduce((earlier, last) -> last)
                .orElse("");
        var code = ConstraintCodes.code(broken);
        return new Violation("query", "/" + name, code, ConstraintCodes.arguments(broken));
    }
}
