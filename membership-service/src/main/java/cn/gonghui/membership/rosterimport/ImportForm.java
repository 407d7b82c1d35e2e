package cn.gonghui.membership.rosterimport;

import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The same as {@link StartImport}, as a browser's form sends it. */
public class ImportForm {

    @FormParam("file")
    FileUpload file;

    @FormParam("kind")
    ImportKind kind;

    @FormParam("organizationId")
    UUID organizationId;

    @FormParam("dryRun")
    boolean dryRun;

    StartImport request() {
        var request = new StartImport();
        request.kind = kind;
        request.organizationId = organizationId;
        request.dryRun = dryRun;
        return request;
    }
}
