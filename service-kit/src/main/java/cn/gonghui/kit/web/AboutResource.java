package cn.gonghui.kit.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Version, commit and build time, which the build writes into {@code build.properties}. */
@Path("/v1/about")
@Tag(name = "Service 服务")
public class AboutResource {

    private final AboutView about;

    AboutResource(@ConfigProperty(name = "quarkus.application.name") String name) {
        var build = new Properties();
        try (var file = AboutResource.class.getResourceAsStream("/META-INF/build.properties")) {
            build.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        about = new AboutView(
                name,
                build.getProperty("version"),
                build.getProperty("commit"),
                Instant.parse(build.getProperty("builtAt")));
    }

    @GET
    @PermitAll
    @Operation(summary = "Read what is running", description = "Version, commit and build time of this service.")
    public AboutView readAbout() {
        return about;
    }
}
