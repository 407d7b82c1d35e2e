package cn.gonghui.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;

/**
 * Gives every problem, whoever raised it, the suite's form: our code and text instead of a library's words, the trace
 * id, all violations. What is not a refusal is a bug: 500, without a word about its cause.
 */
@Singleton
public class ProblemAnswer implements ProblemPostProcessor {

    /** Before the extension's logger, so that it logs refusals as such and only bugs as errors. */
    private static final int FIRST = 1000;

    private final Refusals refusals;
    private final ProblemTexts texts;

    ProblemAnswer(Refusals refusals, ProblemTexts texts) {
        this.refusals = refusals;
        this.texts = texts;
    }

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public HttpProblem apply(HttpProblem raised, ProblemContext context) {
        var refusal = refusals.of(context.cause)
                .or(() -> Refusals.byStatus(raised.getStatusCode()))
                .orElseGet(KitProblem.INTERNAL_ERROR::refuse);
        return answer(refusal, raised);
    }

    private HttpProblem answer(Problem refusal, HttpProblem raised) {
        var view = texts.view(refusal);
        var answer = HttpProblem.builder()
                .withType(view.type())
                .withTitle(view.title())
                .withStatus(view.status())
                .withDetail(view.detail())
                .withInstance(view.instance())
                .with("code", view.code());
        if (view.traceId() != null) {
            answer.with("traceId", view.traceId());
        }
        if (!view.errors().isEmpty()) {
            answer.with("errors", view.errors());
        }
        raised.getHeaders().forEach(answer::withHeader);
        refusal.retryAfter().ifPresent(delay -> answer.withHeader("Retry-After", Math.max(1, delay.toSeconds())));
        return answer.build();
    }
}
