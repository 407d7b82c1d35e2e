package cn.gonghui.kit.problem;

import cn.gonghui.kit.http.CallerLanguage;
import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Puts problems into words, Chinese unless {@code Accept-Language} prefers English. Texts are in
 * {@code messages/problems*.properties} of the service and {@code messages/kit*.properties} of the kit.
 */
@Singleton
public class ProblemTexts {

    private static final String TYPE = "urn:gonghui:problem:";
    private static final List<String> BUNDLES = List.of("messages.problems", "messages.kit");

    private final CurrentVertxRequest current;
    private final CallerLanguage caller;

    ProblemTexts(CurrentVertxRequest current, CallerLanguage caller) {
        this.current = current;
        this.caller = caller;
    }

    public ProblemView view(Problem problem) {
        return view(problem, "");
    }

    public static URI type(ProblemCode code) {
        return URI.create(TYPE + code.code());
    }

    /** @param within where in the body the refused part stands; violations point below it */
    public ProblemView view(Problem problem, String within) {
        var language = caller.language();
        var code = problem.code().code();
        var arguments = problem.arguments().toArray();
        return new ProblemView(
                type(problem.code()),
                text(language, code),
                problem.code().kind().status(),
                code,
                text(language, code + ".detail", arguments),
                instance(),
                traceId(),
                problem.violations().stream()
                        .map(violation -> violation.within(violation.in().equals("body") ? within : ""))
                        .map(violation -> new ProblemView.Error(
                                violation.in(),
                                violation.pointer(),
                                violation.code(),
                                detail(language, violation.code(), violation.arguments())))
                        .toList());
    }

    /** The words for a code that was stored, in the caller's language. */
    public String detail(String code, List<?> arguments) {
        return text(caller.language(), code + ".detail", arguments.toArray());
    }

    private static String detail(Locale language, String code, List<Object> arguments) {
        return text(language, code + ".detail", arguments.toArray());
    }

    /** The text in that language, the placeholders filled; the key where there is none. */
    public static String text(Locale language, String key, Object... arguments) {
        return BUNDLES.stream()
                .flatMap(bundle -> lookUp(bundle, language, key))
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, language).format(arguments))
                .orElse(key);
    }

    private static Stream<String> lookUp(String bundle, Locale language, String key) {
        try {
            var texts = ResourceBundle.getBundle(
                    bundle,
                    language,
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return texts.containsKey(key) ? Stream.of(texts.getString(key)) : Stream.empty();
        } catch (MissingResourceException none) {
            return Stream.empty();
        }
    }

    private URI instance() {
        return requestActive() ? URI.create(current.getCurrent().request().path()) : null;
    }

    private boolean requestActive() {
        return Arc.container().requestContext().isActive() && current.getCurrent() != null;
    }

    private static String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
