package cn.gonghui.membership;

import cn.gonghui.kit.test.DocumentedAnswers;
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

/** A test of the running service, over HTTP, with a database and an issuer of its own. */
@QuarkusTest
@ExtendWith({WrittenEvents.class, DocumentedAnswers.class})
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "schema", value = "membership"))
@QuarkusTestResource(TestIssuer.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MembershipTest {}
