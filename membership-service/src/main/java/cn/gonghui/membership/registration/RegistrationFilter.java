package cn.gonghui.membership.registration;

import cn.gonghui.membership.activity.PartyKind;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which registrations a list shows. */
public class RegistrationFilter {

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "WAITING")
    RegistrationStatus status;

    @QueryParam("kind")
    @Parameter(description = "Individual, team or family 报名方式", example = "TEAM")
    PartyKind kind;

    @QueryParam("organizationId")
    @Parameter(description = "Only of this union 报名时所在工会", example = "018f0000-0001-7000-8000-000000000033")
    UUID organizationId;
}
