package cn.gonghui.membership.employer;

/** Examples in the OpenAPI document. */
final class EmployerExamples {

    static final String CREATE = """
            {
              "id": "018fc2a0-0000-7000-8000-000000000301",
              "uscc": "91350100M000100Y43",
              "name": "北京某某物流有限公司",
              "headcount": 120,
              "sector": "NON_PUBLIC",
              "divisionCode": "110114001",
              "effectiveOn": "2024-01-01",
              "union": {"unionId": "018fc2a0-0000-7000-8000-000000000401", "joinedOn": "2020-05-01"}
            }""";

    static final String CREATE_MANY = "{\"items\": [" + CREATE + "]}";

    static final String EMPLOYER = """
            {
              "id": "018fc2a0-0000-7000-8000-000000000301",
              "uscc": "91350100M000100Y43",
              "name": "北京某某物流有限公司",
              "headcount": 120,
              "sector": "NON_PUBLIC",
              "divisionCode": "110114001",
              "unionId": "018fc2a0-0000-7000-8000-000000000401",
              "contact": null,
              "createdAt": "2024-05-20T01:00:00Z",
              "updatedAt": "2024-05-20T01:00:00Z",
              "version": 0,
              "allowedActions": ["EDIT"]
            }""";

    static final String EDIT = "{\"name\": \"北京某某速运有限公司\"}";

    static final String PUT_UNION = """
            {"unionId": "018fc2a0-0000-7000-8000-000000000401", "leftOn": null}""";

    static final String JOIN_UNION = """
            {"unionId": "018fc2a0-0000-7000-8000-000000000401", "joinedOn": "2024-05-01"}""";

    static final String HISTORY = """
            {
              "headcounts": [
                {"effectiveOn": "2023-01-01", "headcount": 90},
                {"effectiveOn": "2024-01-01", "headcount": 120}
              ],
              "sectors": [{"effectiveOn": "2023-01-01", "sector": "NON_PUBLIC"}],
              "divisions": [{"effectiveOn": "2023-01-01", "divisionCode": "110114001"}],
              "unions": [
                {"joinedOn": "2020-05-01", "leftOn": null, "unionId": "018fc2a0-0000-7000-8000-000000000401"}
              ]
            }""";

    static final String UNIONISATION = """
            {
              "asOf": "2024-05-31",
              "employers": 482,
              "unionised": 462,
              "rate": 0.9585,
              "headcount": 98000,
              "members": 81000,
              "membershipRate": 0.8265
            }""";

    private EmployerExamples() {}
}
