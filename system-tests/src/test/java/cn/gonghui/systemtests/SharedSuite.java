package cn.gonghui.systemtests;

import cn.gonghui.localstack.RunningSuite;
import cn.gonghui.localstack.replay.FigureTable;
import cn.gonghui.localstack.replay.PageReplay;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running suite for all test classes, with the newspaper page replayed into it. A test takes {@link Journey} in its
 * constructor, works on objects of its own, and leaves every service running.
 */
final class SharedSuite implements ParameterResolver {

    /**
     * What became of the replay. That it failed is told by its own test; the others go on with what it has entered.
     *
     * @param figures as they were answered right after it, before any test changed anything
     */
    record Replayed(PageReplay replay, Optional<FigureTable> figures, Optional<RuntimeException> failure) {}

    private record Shared(RunningSuite suite, Journey journey, Replayed replayed) {}

    private record Started(Shared shared, Throwable failure) implements AutoCloseable {

        Shared orFail() {
            if (shared == null) {
                throw new IllegalStateException("the suite does not start", failure);
            }
            return shared;
        }

        @Override
        public void close() {
            if (shared != null) {
                shared.suite().close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Journey.class || type == Replayed.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = context.getRoot()
                .getStore(Namespace.create(SharedSuite.class))
                .computeIfAbsent(Started.class, key -> start(), Started.class)
                .orFail();
        return parameter.getParameter().getType() == Journey.class ? shared.journey() : shared.replayed();
    }

    /** Tried once: where it does not start, every test says why at once. */
    private static Started start() {
        try {
            RunningSuite suite = RunningSuite.start(
                    Path.of(System.getProperty("suite.checkout")), Path.of(System.getProperty("suite.home")));
            return new Started(new Shared(suite, new Journey(suite), replay(suite)), null);
        } catch (Exception | AssertionError failure) {
            return new Started(null, failure);
        }
    }

    private static Replayed replay(RunningSuite suite) {
        PageReplay replay = new PageReplay(suite.target(), suite.world());
        try {
            replay.run(System.out::println);
            return new Replayed(replay, Optional.of(replay.figures()), Optional.empty());
        } catch (RuntimeException failure) {
            return new Replayed(replay, Optional.empty(), Optional.of(failure));
        }
    }
}
