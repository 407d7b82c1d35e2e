package cn.gonghui.localstack;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What a service is told when it starts, in a file that only its owner can read. */
final class ServiceConfiguration {

    private ServiceConfiguration() {}

    /** The names are those of the service kit's {@code microprofile-config.properties}. */
    static Map<String, String> of(Settings settings, Secrets secrets, SuiteService service, String databaseUrl) {
        Map<String, String> values = new TreeMap<>();
        values.put("config_ordinal", "350");
        values.put("quarkus.http.host", "127.0.0.1");
        values.put("quarkus.http.port", settings.ports().get(service).toString());
        values.put("suite.sandbox", "true");
        values.put("quarkus.datasource.jdbc.url", databaseUrl);
        values.put("quarkus.datasource.username", service.schema() + "_app");
        values.put("quarkus.datasource.password", secrets.application(service));
        values.put("quarkus.flyway.username", service.schema() + "_owner");
        values.put("quarkus.flyway.password", secrets.owner(service));
        values.put("quarkus.oidc.auth-server-url", settings.issuer().toString());
        values.put("quarkus.oidc-client.token-path", "/token");
        values.put("quarkus.oidc-client.credentials.secret", secrets.client(service.title()));
        values.put("suite.personal-data.keys.1", secrets.personalDataKey(service));
        values.put("suite.personal-data.index-key", secrets.indexKey(service));
        for (SuiteService peer : SuiteService.values()) {
            URI address = settings.address(peer);
            values.put("suite.peers." + peer.schema() + ".url", address.toString());
        }
        return values;
    }

    /** Writes the file for this start. */
    static Path write(Path file, Map<String, String> values) throws IOException {
        Folders.createPrivate(file);
        Properties properties = new Properties();
        properties.putAll(values);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }
}
