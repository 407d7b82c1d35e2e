package cn.gonghui.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves nothing of the sandbox in the document where it is off; its operations Quarkus takes out by itself. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SandboxFilter implements OASFilter {

    private static final String SANDBOX = "Sandbox";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (ConfigProvider.getConfig()
                .getOptionalValue("suite.sandbox", Boolean.class)
                .orElse(false)) {
            return;
        }
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            for (var name :
                    new ArrayList<>(document.getComponents().getSchemas().keySet())) {
                if (name.contains(SANDBOX)) {
                    document.getComponents().removeSchema(name);
                }
            }
        }
        if (document.getTags() != null) {
            for (var tag : new ArrayList<>(document.getTags())) {
                if (tag.getName().startsWith(SANDBOX)) {
                    document.removeTag(tag);
                }
            }
        }
    }
}
