package cn.gonghui.kit.export;

import cn.gonghui.kit.http.CallerLanguage;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SparseFields;
import cn.gonghui.kit.problem.KitProblem;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/**
 * Answers a list or a figure as a file where {@code Accept} prefers one. The operation has answered its first page by
 * then, or refused; the following pages are asked of the same operation, as the caller himself would with the cursor, so
 * that access, filters, order and masking are the operation's own.
 */
public class ExportFilter {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String NOT_IN_A_NAME = "[^A-Za-z0-9-]+";

    private final CurrentVertxRequest exchange;
    private final ExportWriter writer;
    private final ObjectMapper json;
    private final CallerLanguage caller;
    private final Map<RuntimeResource, Optional<ExportedOperation>> operations = new ConcurrentHashMap<>();

    ExportFilter(CurrentVertxRequest exchange, ExportWriter writer, ObjectMapper json, CallerLanguage caller) {
        this.exchange = exchange;
        this.writer = writer;
        this.json = json;
        this.caller = caller;
    }

    /** 406 where the operation has no such file, before it does anything. */
    @ServerRequestFilter
    public void check() {
        wanted().ifPresent(format -> {
            var resource = current().getTarget();
            if (exported(resource).isEmpty() && !makesItself(resource, format)) {
                throw KitProblem.NOT_ACCEPTABLE.refuse();
            }
        });
    }

    /** Before the page gets its link and loses the fields that were not asked for. */
    @ServerResponseFilter(priority = 4000)
    public void export(ContainerRequestContext request, ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity == null || response.getStatus() != 200 || !json(response.getMediaType())) {
            return;
        }
        wanted().ifPresent(format -> exported(current().getTarget()).ifPresent(operation -> {
            var uri = request.getUriInfo();
            var title = uri.getPath().replaceFirst("^/v1/(statistics/)?", "").replaceAll(NOT_IN_A_NAME, "-");
            var content = content(operation, title, entity, request);
            var subject = ExportJournal.Subject.of(uri.getPath(), format, uri.getQueryParameters());
            var language = caller.language();
            StreamingOutput file = out -> writer.write(subject, format, out, language, content);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"%s.%s\"".formatted(title, format.extension()));
            response.setEntity(file, new Annotation[0], format.answered());
        }));
    }

    private ExportWriter.Content content(
            ExportedOperation operation, String title, Object entity, ContainerRequestContext request) {
        var language = caller.language();
        return switch (operation) {
            case ExportedOperation.Rows list -> {
                var fields = SparseFields.asked(request.getUriInfo().getQueryParameters());
                var columns = Columns.of(list.view(), fields, language);
                var context = current();
                var file = new ListFile(
                        title, columns, entity, cursor -> following(context, cursor), writer.most(), language);
                yield (tables, rows) -> file.write(tables, json, rows);
            }
            case ExportedOperation.Figures figures -> {
                var file = new FiguresFile(title, figures.view(), json.valueToTree(entity), language);
                yield file::write;
            }
        };
    }

    private static Page<?> following(ResteasyReactiveRequestContext context, String cursor) {
        var parameters = context.getParameters();
        var request = Arrays.stream(parameters)
                .filter(PageRequest.class::isInstance)
                .map(PageRequest.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a list with pages takes a PageRequest"));
        request.continueAt(cursor, ROWS_AT_ONCE);
        return QuarkusTransaction.requiringNew().call(() ->
                (Page<?>) context.getTarget().getInvoker().invoke(context.getEndpointInstance(), parameters));
    }

    /** Null where the type is only chosen when the answer is written. */
    private static boolean json(MediaType answered) {
        return answered == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(answered);
    }

    private Optional<ExportFormat> wanted() {
        return Optional.ofNullable(exchange.getCurrent()).flatMap(ExportAccept::wanted);
    }

    private Optional<ExportedOperation> exported(RuntimeResource resource) {
        return resource == null ? Optional.empty() : operations.computeIfAbsent(resource, ExportedOperation::of);
    }

    private static boolean makesItself(RuntimeResource resource, ExportFormat format) {
        return resource.getProduces() != null
                && Arrays.stream(resource.getProduces().getSortedMediaTypes())
                        .anyMatch(made -> (made.getType() + "/" + made.getSubtype()).equals(format.mediaType()));
    }

    private static ResteasyReactiveRequestContext current() {
        return CurrentRequestManager.get();
    }
}
