package cn.gonghui.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

/** What must hold before anything is started, each with its sentence. */
final class Preconditions {

    private Preconditions() {}

    /** The packages, the disk, the ports. */
    static void check(Settings settings) throws IOException {
        for (SuiteService service : SuiteService.values()) {
            if (!Files.exists(settings.jar(service))) {
                throw new StackFailure(
                        service.title() + " is not built: " + settings.jar(service) + " is missing; run ./suite up.");
            }
        }
        Folders.requireSpace(settings.home());
        requireFree("the issuer", "ISSUER", settings.issuerPort());
        for (SuiteService service : SuiteService.values()) {
            requireFree(service.title(), service.name(), settings.ports().get(service));
        }
    }

    /** That the data can be read: its secrets are there. */
    static void checkData(Settings settings) {
        if (Files.exists(settings.made()) && !Files.exists(settings.secrets())) {
            throw new StackFailure("The data in " + settings.home() + " cannot be read without " + settings.secrets()
                    + ", which is missing; put it back, or start anew with ./suite up --fresh.");
        }
    }

    private static void requireFree(String part, String variable, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException e) {
            throw new StackFailure(
                    "Port " + port + ", which " + part
                            + " needs, is in use by another program; stop that, or set SUITE_PORT_" + variable
                            + " to a free one.",
                    e);
        }
    }
}
