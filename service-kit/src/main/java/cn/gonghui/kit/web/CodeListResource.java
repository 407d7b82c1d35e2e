package cn.gonghui.kit.web;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every enum of the service with its labels, so that no frontend keeps a list of its own. */
@Path("/v1/code-lists")
@Tag(name = "Service 服务")
public class CodeListResource {

    private final CodeListView.All lists;

    CodeListResource(@All List<CodeLists> sources) {
        lists = new CodeListView.All(sources.stream()
                .flatMap(source -> source.enums().stream())
                .distinct()
                .map(CodeListResource::view)
                .sorted(Comparator.comparing(CodeListView::name))
                .toList());
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Read the code lists",
            description = "Every enumeration of the service with Chinese and English labels, in declared order.")
    public CodeListView.All readCodeLists() {
        return lists;
    }

    private static CodeListView view(Class<? extends Enum<?>> type) {
        return new CodeListView(
                type.getSimpleName(),
                Stream.of(type.getEnumConstants())
                        .map(constant -> new CodeListView.Code(
                                constant.name(),
                                Labels.of(type, constant.name(), Locale.CHINESE),
                                Labels.of(type, constant.name(), Locale.ENGLISH)))
                        .toList());
    }
}
