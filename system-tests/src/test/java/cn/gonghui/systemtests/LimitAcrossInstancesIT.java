package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.ServiceProcess;
import cn.gonghui.localstack.SuiteService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two instances of membership-service on one database count the calls of one caller together. */
@ExtendWith(SharedSuite.class)
class LimitAcrossInstancesIT {

    private static final int LIMIT = 30;
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Map<String, String> LIMITED = Map.of("suite.limits.member-search", LIMIT + "/PT1M");
    private static final Map<String, String> SEARCH = Map.of("phone", "13812345678");

    private final Journey journey;

    LimitAcrossInstancesIT(Journey journey) {
        this.journey = journey;
    }

    @Test
    void a_caller_has_one_allowance_however_many_instances_answer_him() throws Exception {
        try (ServiceProcess one = journey.suite().startAnother(SuiteService.MEMBERSHIP, LIMITED)) {
            try (ServiceProcess other = journey.suite().startAnother(SuiteService.MEMBERSHIP, LIMITED)) {
                Caller officer = journey.officerOf(journey.organization("changping"), SuiteService.MEMBERSHIP);
                List<Caller> instances = List.of(
                        new Caller(one.address(), officer.token()), new Caller(other.address(), officer.token()));
                Instant began = Instant.now();
                int granted = 0;
                for (int call = 0; call < LIMIT * 2; call++) {
                    Reply reply = instances.get(call % 2).post("/v1/members/search", SEARCH);
                    if (reply.status() == 200) {
                        granted++;
                    } else {
                        reply.expectProblem(429, "too-many-requests");
                    }
                }
                long givenBack = Duration.between(began, Instant.now()).dividedBy(PERIOD.dividedBy(LIMIT)) + 1;
                assertTrue(granted >= LIMIT, "granted " + granted);
                assertTrue(granted <= LIMIT + givenBack, granted + " of " + LIMIT + ", " + givenBack + " given back");

                // the control: what each instance would grant if it counted by itself
                for (Caller instance : instances) {
                    Caller alone = new Caller(
                            instance.base(),
                            journey.officerOf(journey.organization("changping"), SuiteService.MEMBERSHIP)
                                    .token());
                    for (int call = 0; call < LIMIT; call++) {
                        assertEquals(
                                200, alone.post("/v1/members/search", SEARCH).status());
                    }
                }
            }
        }
    }
}
