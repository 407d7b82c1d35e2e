package cn.gonghui.localstack.world;

import java.nio.file.Path;

public record KeycloakRealm(String json) {
    public static KeycloakRealm of(SampleWorld w) {
        return new KeycloakRealm("");
    }

    public void write(Path file) {}
}
