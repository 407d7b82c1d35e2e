package cn.gonghui.kit.parameter;

import cn.gonghui.kit.json.BadText;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses, before the operation begins, an address that it cannot mean: query parameters that it does not declare or
 * that cannot be read as what they are declared to be, and text that no database takes. All that is wrong is named at
 * once. An id in the path that is none is left to be found nowhere.
 */
class ParameterFilter {

    /** After the token has been judged and the request counted. */
    private static final int AFTER_LIMITS = Priorities.AUTHORIZATION + 2;

    private static final int MOST_VIOLATIONS = 100;

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    /** @throws Problem 400 with every violation */
    @ServerRequestFilter(priority = AFTER_LIMITS)
    void check(ContainerRequestContext request, ResourceInfo operation) {
        var uri = request.getUriInfo();
        var violations = Stream.concat(badPath(uri), wrong(operation.getResourceMethod(), uri.getQueryParameters()))
                .limit(MOST_VIOLATIONS)
                .toList();
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static Stream<Violation> badPath(UriInfo uri) {
        return uri.getPathParameters().entrySet().stream()
                .filter(segment -> segment.getValue().stream().anyMatch(BadText::isIn))
                .map(segment -> new Violation("path", "/" + segment.getKey(), "bad-text", List.of()));
    }

    private Stream<Violation> wrong(Method method, MultivaluedMap<String, String> query) {
        if (query.isEmpty()) {
            return Stream.empty();
        }
        var known = declared.computeIfAbsent(method, DeclaredParameters::of);
        var violations = new ArrayList<Violation>();
        query.forEach((name, texts) -> wrong(known, name, texts).forEach(violations::add));
        if (known.paged()
                && violations.stream().noneMatch(violation -> violation.code().equals("bad-text"))) {
            violations.addAll(PageRequest.violations(query, known.orders()));
        }
        return violations.stream();
    }

    private static Stream<Violation> wrong(DeclaredParameters known, String name, List<String> texts) {
        var type = known.types().get(name);
        if (type == null) {
            return Stream.of(Violation.inQuery(name, "unknown-parameter"));
        }
        if (texts.stream().anyMatch(BadText::isIn)) {
            return Stream.of(Violation.inQuery(name, "bad-text"));
        }
        return texts.stream()
                .flatMap(text -> ParameterText.wrong(name, type, text).stream())
                .limit(1);
    }
}
