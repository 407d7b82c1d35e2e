package cn.gonghui.membership.organization;

/** Examples in the OpenAPI document. */
final class OrganizationExamples {

    static final String CREATE = """
            {
              "id": "018fc2a0-0000-7000-8000-000000000114",
              "name": "北京市昌平区总工会",
              "shortName": "昌平区总工会",
              "kind": "DISTRICT_FEDERATION",
              "parentId": "018fc2a0-0000-7000-8000-000000000001",
              "divisionCode": "110114",
              "establishedOn": "1999-09-16",
              "contact": {"office": "办公室", "phone": "010-69742222"}
            }""";

    static final String CREATE_MANY = """
            {
              "items": [
                {
                  "name": "北京市昌平区回龙观街道总工会",
                  "kind": "STREET_FEDERATION",
                  "parentId": "018fc2a0-0000-7000-8000-000000000114",
                  "divisionCode": "110114009"
                }
              ]
            }""";

    static final String EDIT = """
            {"shortName": "昌平总工会", "focusGroups": ["NEW_EMPLOYMENT_WORKERS"], "contact": null}""";

    static final String ORGANIZATION = """
            {
              "id": "018fc2a0-0000-7000-8000-000000000114",
              "name": "北京市昌平区总工会",
              "shortName": "昌平区总工会",
              "kind": "DISTRICT_FEDERATION",
              "status": "ACTIVE",
              "parentId": "018fc2a0-0000-7000-8000-000000000001",
              "path": "/018fc2a0000070008000000000000001/018fc2a0000070008000000000000114/",
              "industryFederationId": null,
              "divisionCode": "110114",
              "uscc": null,
              "sector": null,
              "focusGroups": [],
              "establishedOn": "1999-09-16",
              "endedOn": null,
              "mergedIntoId": null,
              "contact": {"office": "办公室", "phone": "010-69742222", "email": null, "address": null},
              "createdAt": "2024-05-20T01:00:00Z",
              "updatedAt": "2024-05-20T01:00:00Z",
              "version": 0,
              "allowedActions": ["EDIT", "CREATE_CHILD", "MOVE", "MERGE", "DISSOLVE"]
            }""";

    static final String LINEAGE = """
            {
              "items": [
                {"id": "018fc2a0-0000-7000-8000-000000000001", "name": "北京市总工会", "kind": "MUNICIPAL_FEDERATION"},
                {"id": "018fc2a0-0000-7000-8000-000000000114", "name": "北京市昌平区总工会", "kind": "DISTRICT_FEDERATION"}
              ]
            }""";

    private OrganizationExamples() {}
}
