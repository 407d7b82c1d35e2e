package cn.gonghui.innovation;

import cn.gonghui.kit.test.DocumentedAnswers;
import cn.gonghui.kit.test.PeerStub;
import cn.gonghui.kit.test.PostgresResource;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.WrittenEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the running service with a real database, a real issuer and a stub in the place of membership-service. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTest
@ExtendWith({WrittenEvents.class, DocumentedAnswers.class})
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "schema", value = "innovation"))
@QuarkusTestResource(TestIssuer.class)
@QuarkusTestResource(
        value = PeerStub.class,
        initArgs = {
            @ResourceArg(name = "quarkus.rest-client.membership.url", value = "membership"),
            @ResourceArg(name = "suite.peers.membership.url", value = "membership")
        })
public @interface InnovationTest {}
