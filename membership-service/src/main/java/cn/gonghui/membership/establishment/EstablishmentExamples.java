package cn.gonghui.membership.establishment;

/** Examples in the OpenAPI document. */
final class EstablishmentExamples {

    static final String DRAFT = """
            {
              "employerId": "018fc2a0-0000-7000-8000-000000000301",
              "superiorId": "018fc2a0-0000-7000-8000-000000000114",
              "unionName": "北京某某物流有限公司工会",
              "unionKind": "ENTERPRISE_UNION"
            }""";

    static final String EDIT = "{\"unionName\": \"北京某某速运有限公司工会\"}";

    static final String REASON = "{\"reason\": \"请补充职工名册\"}";

    static final String ELECT = """
            {
              "electedOn": "2024-04-10",
              "termEndsOn": "2029-04-09",
              "committee": [
                {"position": "CHAIR", "personName": "张三丰"},
                {"position": "MEMBER", "personName": "李四"}
              ]
            }""";

    static final String CONFIRM = "{\"establishedOn\": \"2024-04-20\"}";

    static final String ESTABLISHMENT = """
            {
              "id": "018fc2a0-0000-7000-8000-000000000501",
              "employerId": "018fc2a0-0000-7000-8000-000000000301",
              "superiorId": "018fc2a0-0000-7000-8000-000000000114",
              "unionName": "北京某某物流有限公司工会",
              "unionKind": "ENTERPRISE_UNION",
              "status": "ELECTED",
              "reason": null,
              "appliedOn": "2024-03-01",
              "decidedOn": "2024-03-10",
              "organizationId": "018fc2a0-0000-7000-8000-000000000401",
              "electedOn": "2024-04-10",
              "termEndsOn": "2029-04-09",
              "committee": [{"position": "CHAIR", "personName": "张**"}, {"position": "MEMBER", "personName": "李*"}],
              "establishedOn": null,
              "createdAt": "2024-03-01T01:00:00Z",
              "updatedAt": "2024-04-10T08:00:00Z",
              "version": 3,
              "allowedActions": ["ESTABLISH", "ABANDON"]
            }""";

    private EstablishmentExamples() {}
}
