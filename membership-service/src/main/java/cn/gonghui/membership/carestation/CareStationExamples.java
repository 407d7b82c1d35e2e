package cn.gonghui.membership.carestation;

/** Examples in the OpenAPI document. */
final class CareStationExamples {

    static final String REGISTER = """
            {
              "organizationId": "018f0000-0001-7000-8000-000000000035",
              "name": "中建二局装饰公司爱心驿站",
              "partner": {
                "name": "中国成都SOS儿童村",
                "kind": "CHILD_WELFARE_INSTITUTION",
                "contact": {"office": "办公室"}
              },
              "agreement": {"number": "AXYZ-2024-01", "signedOn": "2024-05-20", "validUntil": "2027-05-19"},
              "place": "四川省成都市金牛区SOS儿童村",
              "externalReference": "AXYZ-CD-01"
            }""";

    static final String EDIT = """
            {"agreement": {"number": "AXYZ-2024-02", "signedOn": "2024-05-20", "validUntil": "2029-05-19"}}""";

    private CareStationExamples() {}
}
