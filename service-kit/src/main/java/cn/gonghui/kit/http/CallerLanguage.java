package cn.gonghui.kit.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The language in which the caller wants texts: Chinese, unless {@code Accept-Language} prefers English. */
@Singleton
public class CallerLanguage {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final CurrentVertxRequest current;

    CallerLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    /** {@link Locale#CHINESE} or {@link Locale#ENGLISH}; Chinese too where there is no request. */
    public Locale language() {
        var accepted = accepted();
        if (accepted == null) {
            return Locale.CHINESE;
        }
        try {
            var match = Locale.lookup(LanguageRange.parse(accepted), LANGUAGES);
            return match == null ? Locale.CHINESE : match;
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINESE;
        }
    }

    private String accepted() {
        var inRequest = Arc.container().requestContext().isActive() && current.getCurrent() != null;
        return inRequest ? current.getCurrent().request().getHeader("Accept-Language") : null;
    }
}
