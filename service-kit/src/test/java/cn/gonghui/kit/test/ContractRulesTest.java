package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractRulesTest {

    private static final String WHOLE = """
            openapi: 3.1.0
            tags: [{name: Things 事物, description: Things}]
            servers: [{url: "http://localhost:4711"}]
            paths:
              /v1/things:
                post:
                  operationId: createThing
                  summary: Create a thing
                  description: Creates a thing.
                  tags: [Things 事物]
                  x-roles: [officer]
                  parameters: [{name: dryRun, in: query, description: Changes nothing 试运行.}]
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/CreateThing"}}}
                  responses:
                    "201":
                      description: The thing
                      content: {application/json: {schema: {type: object}, example: {name: a}}}
                    "400": {$ref: "#/components/responses/Invalid"}
            components:
              responses:
                Invalid: {description: Shape}
              schemas:
                CreateThing:
                  properties:
                    name: {type: string, description: Its name 名称, example: a}
                    parts: {type: array, description: Its parts 部件, items: {$ref: "#/components/schemas/CreateThing"}}
            """;

    @Test
    void a_whole_document_breaks_no_rule() throws Exception {
        assertEquals(List.of(), broken(WHOLE));
    }

    @Test
    void each_thing_that_is_missing_is_noticed() throws Exception {
        noticed("operationId: createThing", "POST /v1/things: no operationId");
        noticed("summary: Create a thing", "POST /v1/things: no summary");
        noticed("description: Creates a thing.", "POST /v1/things: no description");
        noticed("tags: [Things 事物]", "POST /v1/things: no tags");
        noticed("x-roles: [officer]", "POST /v1/things: no x-roles");
        noticed(", description: Changes nothing 试运行.", "POST /v1/things: parameter dryRun has no description");
        noticed(
                "name: dryRun",
                "name: holderPhone",
                "POST /v1/things: parameter holderPhone would put a person's number into an address");
        noticed(", example: a}", "}", "POST /v1/things: request has no example");
        noticed(", example: {name: a}", "POST /v1/things: 201 has no example");
        noticed("description: The thing", "POST /v1/things: 201 has no description");
        noticed("\"400\": {$ref: \"#/components/responses/Invalid\"}", "POST /v1/things: no error is documented");
        noticed(", description: Its name 名称", "schema CreateThing.name has no description");
        noticed(
                "CreateThing:",
                "CreateThing: {example: {name: a}}\n    Thing1:",
                "schema Thing1 is one of several of that name");
        noticed("Its name 名称", "Its name", "schema CreateThing.name: the description names no Chinese term");
        noticed(
                "Its name 名称",
                "Its name 名称; null for none",
                "schema CreateThing.name may be null, and its schema does not say so");
        noticed("nothing 试运行.", "nothing.", "POST /v1/things: parameter dryRun: the description names no Chinese term");
        noticed(", description: Things}", "}", "tag Things 事物 has no description");
        noticed("[{name: Things 事物, description: Things}]", "[]", "tag Things 事物 is not explained");
    }

    @Test
    void an_example_that_has_another_schema_is_noticed() throws Exception {
        assertEquals(List.of(), ExampleRules.brokenBy(contract(WHOLE)));
        var wrong = contract(WHOLE.replace("example: a}", "example: 1}").replace("example: {name: a}", "example: [a]"));
        assertEquals(
                List.of(
                        "CreateThing.name: : integer found, string expected",
                        "createThing 201: : array found, object expected"),
                ExampleRules.brokenBy(wrong));
    }

    @Test
    void where_a_service_runs_is_no_part_of_its_contract() throws Exception {
        assertEquals(
                contract(WHOLE).yaml(), contract(WHOLE.replace("4711", "4712")).yaml());
    }

    private static void noticed(String removed, String expected) throws Exception {
        noticed(removed, "", expected);
    }

    private static void noticed(String removed, String replacement, String expected) throws Exception {
        assertEquals(List.of(expected), broken(WHOLE.replace(removed, replacement)));
    }

    private static List<String> broken(String yaml) throws Exception {
        return ContractRules.brokenBy(contract(yaml));
    }

    private static ServedContract contract(String yaml) throws Exception {
        return ServedContract.of((ObjectNode) new YAMLMapper().readTree(yaml));
    }
}
