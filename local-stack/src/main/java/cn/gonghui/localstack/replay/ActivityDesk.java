package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One activity of an organisation, entered once under its reference. */
final class ActivityDesk {

    private static final String PATH = "/v1/activities";

    private final ServiceApi officer;
    private final UUID organizer;
    private final String reference;

    ActivityDesk(ServiceApi officer, UUID organizer, String reference) {
        this.officer = officer;
        this.organizer = organizer;
        this.reference = reference;
    }

    /** The activity; missing before it is drafted. */
    JsonNode find() {
        return officer.list(PATH + "?organizerId=" + organizer).stream()
                .filter(each -> each.path("externalReference").asText().equals(reference))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** Drafts it where it is not there yet. */
    void draft(Map<String, Object> body) {
        if (find().isMissingNode()) {
            body.put("organizerId", organizer.toString());
            body.put("externalReference", reference);
            officer.post(PATH, body);
        }
    }

    /** Publishes it where it is still a draft. */
    void publish() {
        if (is("DRAFT")) {
            officer.act(path(), "publish", Map.of());
        }
    }

    /** Closes it where it is still under way. */
    void finish() {
        if (is("UNDER_WAY")) {
            officer.act(path(), "finish", Map.of());
        }
    }

    boolean is(String status) {
        return find().path("status").asText().equals(status);
    }

    String path() {
        return PATH + "/" + find().path("id").asText();
    }

    JsonNode figures() {
        return officer.get(path() + "/figures").body();
    }

    /** Sets how many may come, as long as nothing was set. */
    void places(int capacity) {
        if (officer.get(path() + "/places").body().path("capacity").asInt() == 0) {
            officer.replaceWhole(path() + "/places", Body.of("capacity", capacity));
        }
    }

    /** Sets a part of it, with the version that the activity has now. */
    void set(String part, Map<String, Object> body) {
        officer.replace(path(), part, body);
    }

    /** Each done, or there already. */
    void each(String part, List<Map<String, Object>> items) {
        Batches.post(officer, path() + "/" + part, items).forEach(outcome -> {
            if (!outcome.code().equals("already-registered")) {
                outcome.require("an item of " + part);
            }
        });
    }
}
