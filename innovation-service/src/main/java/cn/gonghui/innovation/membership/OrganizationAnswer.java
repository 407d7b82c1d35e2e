package cn.gonghui.innovation.membership;

import cn.gonghui.innovation.organization.OrganizationFacts;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** An organisation as membership-service answers it, as far as it matters here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrganizationAnswer(UUID id, String name, String kind, String status, UUID parentId) {

    OrganizationFacts facts() {
        return new OrganizationFacts(id, name, kind, status, parentId);
    }
}
