package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.test.SampleCall;
import cn.gonghui.membership.Calls;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One object of each kind of the mutual aid of a district, for the access table. */
public record MutualAidWorld(
        UUID district, UUID union, UUID member, UUID plan, UUID enrolment, UUID claim, UUID shownPlan) {

    public static MutualAidWorld create(UUID district, UUID union, UUID member) {
        var admin = Calls.admin();
        var plan = Plans.open(admin, district);
        var enrolment = Plans.enrol(admin, plan, member);
        String claim = admin.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00"))
                .statusCode(201)
                .extract()
                .path("id");
        return new MutualAidWorld(district, union, member, plan, enrolment, UUID.fromString(claim), plan);
    }

    /** The same shape, with ids that nobody has; what everybody sees stays. */
    public MutualAidWorld unknown() {
        return new MutualAidWorld(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                shownPlan);
    }

    /** A valid call of an operation of mutual aid; null for one of another feature. */
    public SampleCall sample(String operation) {
        return switch (operation) {
            case "listAidPlans", "listAidEnrolments", "listClaims" -> SampleCall.plain();
            case "draftAidPlan" -> SampleCall.plain().body(Plans.of(district));
            case "getAidPlan" -> SampleCall.of(shownPlan);
            case "editAidPlan" -> change(plan, Plans.of(district));
            case "openAidPlan", "closeAidPlan" -> change(plan, Map.of());
            case "enrolForAid" -> SampleCall.plain().body(Map.of("planId", shownPlan, "memberId", member));
            case "enrolManyForAid" ->
                SampleCall.plain().body(Map.of("items", List.of(Map.of("planId", shownPlan, "memberId", member))));
            case "enrolOrganizationForAid" ->
                SampleCall.plain().body(Map.of("planId", shownPlan, "organizationId", union));
            case "getAidEnrolment" -> SampleCall.of(enrolment);
            case "submitClaim" -> SampleCall.plain().body(Plans.claim(shownPlan, member, "10.00"));
            case "getClaim", "calculateClaim" -> SampleCall.of(claim);
            case "startClaimReview", "approveClaim", "withdrawClaim" -> change(claim, Map.of());
            case "returnClaim", "refuseClaim" -> change(claim, Map.of("reason", "x"));
            case "resubmitClaim" -> change(claim, Map.of("expense", Plans.money("10.00")));
            case "payClaim" -> change(claim, Map.of("paymentReference", "PAY-1"));
            default -> null;
        };
    }

    private static SampleCall change(UUID id, Map<String, Object> body) {
        return SampleCall.of(id).ifMatch(99).body(body);
    }
}
