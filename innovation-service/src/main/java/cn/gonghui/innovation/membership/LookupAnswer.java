package cn.gonghui.innovation.membership;

import cn.gonghui.innovation.standing.Standing;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** Members found, as far as it matters here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookupAnswer(List<Found> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(UUID memberId, UUID organizationId, String status, String name) {

        KnownMember known() {
            return new KnownMember(new Standing(memberId, organizationId, status), name);
        }

        /** The name is personal data and stays out of logs. */
        @Override
        public String toString() {
            return "Found[" + memberId + "]";
        }
    }
}
