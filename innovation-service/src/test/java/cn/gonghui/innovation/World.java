package cn.gonghui.innovation;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import cn.gonghui.innovation.organization.OrganizationCopies;
import cn.gonghui.innovation.organization.OrganizationFacts;
import cn.gonghui.innovation.standing.Standing;
import cn.gonghui.innovation.standing.StandingCopies;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.test.PeerStub;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Organisations and members as the city has them, new for each test, known to membership-service and to the copy. */
@ApplicationScoped
public class World {

    private final OrganizationCopies organizations;
    private final StandingCopies standings;

    World(OrganizationCopies organizations, StandingCopies standings) {
        this.organizations = organizations;
        this.standings = standings;
    }

    /** The industry federation for transport and three groups below it, one of them with a union of its own. */
    public record City(UUID federation, UUID transport, UUID metro, UUID metroDepot, UUID bus, UUID railway) {}

    public City city() {
        var federation = organization("北京市总工会", "MUNICIPAL_FEDERATION", null);
        var transport = organization("北京市交通运输工会", "INDUSTRY_FEDERATION", federation);
        var metro = organization("北京地铁集团总工会", "ENTERPRISE_FEDERATION", transport);
        return new City(
                federation,
                transport,
                metro,
                organization("地铁车辆段工会", "ENTERPRISE_UNION", metro),
                organization("北京公交集团总工会", "ENTERPRISE_FEDERATION", transport),
                organization("北京铁路局总工会", "ENTERPRISE_FEDERATION", transport));
    }

    public UUID organization(String name, String kind, UUID parentId) {
        return organization(Ids.next(), name, kind, parentId);
    }

    public UUID organization(UUID id, String name, String kind, UUID parentId) {
        organizations.tell(new OrganizationFacts(id, name, kind, "ACTIVE", parentId));
        var parent = parentId == null ? "null" : "\"" + parentId + "\"";
        PeerStub.of("membership")
                .register(get(urlPathEqualTo("/v1/organizations/" + id))
                        .willReturn(okJson("""
                                {"id":"%s","name":"%s","kind":"%s","status":"ACTIVE","parentId":%s,"version":0}""".formatted(id, name, kind, parent))));
        return id;
    }

    public UUID member(UUID organizationId, String name) {
        var id = Ids.next();
        standings.tell(new Standing(id, organizationId, "ACTIVE"));
        PeerStub.of("membership")
                .register(post(urlPathEqualTo("/v1/members/lookup"))
                        .withRequestBody(containing(id.toString()))
                        .willReturn(okJson("""
                                {"items":[{"memberId":"%s","organizationId":"%s","status":"ACTIVE","name":"%s"}],
                                 "unknownMemberIds":[],"unknownCardNumbers":[]}""".formatted(id, organizationId, name))));
        return id;
    }

    /** No member and no event but those that a test makes. */
    public void quiet() {
        PeerStub.of("membership")
                .register(post(urlPathEqualTo("/v1/members/lookup"))
                        .atPriority(9)
                        .willReturn(okJson("{\"items\":[],\"unknownMemberIds\":[],\"unknownCardNumbers\":[]}")));
        PeerStub.of("membership")
                .register(
                        post(urlPathEqualTo("/v1/honours/lookup")).atPriority(9).willReturn(okJson("{\"items\":[]}")));
        PeerStub.of("membership")
                .register(get(urlPathEqualTo("/v1/events"))
                        .atPriority(9)
                        .willReturn(okJson("[]")
                                .withHeader("X-Feed-Behind", "0")
                                .withHeader("X-Feed-As-Of", "2024-05-31T00:00:00Z")
                                .withFixedDelay(500)));
    }

    public static RequestSpecification officerOf(UUID organizationId) {
        return as(TestIssuer.token().role("officer").organization(organizationId));
    }

    public static RequestSpecification admin() {
        return as(TestIssuer.token().role("federation-admin"));
    }

    public static RequestSpecification as(TestToken token) {
        return RestAssured.given()
                .auth()
                .oauth2(token.build())
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en");
    }

    public static RequestSpecification nobody() {
        return RestAssured.given().contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
