package cn.gonghui.localstack.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which attributes a user has in Keycloak: the organisation and the member are set by administrators only. */
final class RealmUserProfile {

    private RealmUserProfile() {}

    static Map<String, Object> component() {
        List<Map<String, Object>> attributes = new ArrayList<>();
        for (String name : List.of("username", "email", "firstName", "lastName")) {
            attributes.add(attribute(name, List.of("admin", "user")));
        }
        for (String name : List.of("org_id", "member_id")) {
            attributes.add(attribute(name, List.of("admin")));
        }
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("providerId", "declarative-user-profile");
        component.put("config", Map.of("kc.user.profile.config", List.of(json(Map.of("attributes", attributes)))));
        return Map.of("org.keycloak.userprofile.UserProfileProvider", List.of(component));
    }

    private static Map<String, Object> attribute(String name, List<String> editors) {
        Map<String, Object> permissions = new LinkedHashMap<>();
        permissions.put("view", List.of("admin", "user"));
        permissions.put("edit", editors);
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("name", name);
        attribute.put("displayName", name);
        attribute.put("permissions", permissions);
        attribute.put("multivalued", false);
        return attribute;
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
