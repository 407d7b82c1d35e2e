package cn.gonghui.localstack;

import cn.gonghui.localstack.world.SampleClient;
import cn.gonghui.localstack.world.SampleUser;
import cn.gonghui.localstack.world.SampleWorld;

/** What a person wants to know when everything is up: addresses, sample users, how to get a token. */
final class Announcement {

    private Announcement() {}

    static void print(Settings settings, SampleWorld world, Progress progress) {
        progress.say("");
        progress.say("Addresses");
        for (SuiteService service : SuiteService.values()) {
            progress.say("  %-20s %s/q/swagger-ui".formatted(service.title(), settings.address(service)));
        }
        progress.say("  %-20s %s".formatted("issuer", settings.issuer()));
        progress.say("");
        progress.say("Sample users, each with the password " + world.password());
        for (SampleUser user : world.users()) {
            progress.say(
                    "  %-20s %-18s %s".formatted(user.username(), String.join(", ", user.roles()), user.purpose()));
        }
        progress.say("");
        progress.say("Sample clients, each with grant_type=client_credentials and the secret client.<name> in "
                + settings.secrets());
        for (SampleClient client : world.clients()) {
            progress.say(
                    "  %-20s %-18s %s".formatted(client.clientId(), String.join(", ", client.roles()), client.title()));
        }
        progress.say("");
        progress.say("A token, and a call with it");
        progress.say("  " + curl(settings, world));
        progress.say("");
        progress.say("Ready. Ctrl-C or ./suite down stops everything; the data stays.");
    }

    /** One line for a shell that gets a token and asks who one is. */
    static String curl(Settings settings, SampleWorld world) {
        return "curl -s -H \"Authorization: Bearer $(curl -s " + settings.issuer()
                + "/token -d grant_type=password -d client_id="
                + SampleWorld.PUBLIC_CLIENT + " -d username=changping-officer -d password=" + world.password()
                + " | sed -n 's/.*\"access_token\" *: *\"\\([^\"]*\\)\".*/\\1/p')\" "
                + settings.address(SuiteService.MEMBERSHIP) + "/v1/me";
    }
}
