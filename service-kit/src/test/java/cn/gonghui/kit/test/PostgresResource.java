package cn.gonghui.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;

/**
 * A fresh database for the application under test, with the schema and the two roles of its service. The argument
 * {@code schema} names the schema:
 * {@snippet :
 * @QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "schema", value = "training"))
 * }
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private String schema;

    @Override
    public void init(Map<String, String> arguments) {
        schema = Objects.requireNonNull(arguments.get("schema"), "argument schema");
    }

    @Override
    public Map<String, String> start() {
        var database = TestDatabase.create(schema);
        var roles = database.service();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", roles.applicationRole(),
                "quarkus.datasource.password", roles.applicationPassword(),
                "quarkus.flyway.username", roles.ownerRole(),
                "quarkus.flyway.password", roles.ownerPassword(),
                "quarkus.flyway.placeholders.applicationRole", roles.applicationRole());
    }

    /** The server, and with it the database, ends with the JVM. */
    @Override
    public void stop() {}
}
