package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.problem.KitProblem;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Receives files: each is here only until it is in the database, and handed in once for one idempotency key. */
@ApplicationScoped
class ImportDesk {

    private final ImportService service;
    private final IdempotentAnswers answers;
    private final long largest;

    ImportDesk(
            ImportService service,
            IdempotentAnswers answers,
            @ConfigProperty(name = "suite.uploads.largest") MemorySize largest) {
        this.service = service;
        this.answers = answers;
        this.largest = largest.asLongValue();
    }

    RestResponse<ImportView> take(StartImport request, InputStream body, MediaType type) {
        try (var file = UploadedFile.receive(body, type)) {
            return take(request, file, file.digest());
        }
    }

    RestResponse<ImportView> take(StartImport request, FileUpload upload) {
        if (upload == null) {
            throw cn.gonghui.kit.problem.Problem.invalid(cn.gonghui.kit.problem.Violation.inBody("/file", "required"));
        }
        try (var file = UploadedFile.of(upload.uploadedFile(), upload.contentType(), upload.fileName())) {
            return take(request, file, file.digest() + request.kind() + request.organizationId() + request.dryRun());
        }
    }

    private RestResponse<ImportView> take(StartImport request, UploadedFile file, String digest) {
        requireSize(file);
        answers.received(digest);
        return answers.once(() -> service.accept(request, file), accepted -> {
            var view = service.start(request, accepted);
            return RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                    .location(URI.create("/v1/jobs/" + view.id()))
                    .entity(view)
                    .build();
        });
    }

    private void requireSize(UploadedFile file) {
        try {
            if (Files.size(file.content()) > largest) {
                throw KitProblem.BODY_TOO_LARGE.refuse();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
