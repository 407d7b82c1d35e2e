package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.Sector;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sector from a day on. */
@Schema(description = "The sector from the day in the address on 单位性质变动", examples = "{\"sector\": \"NON_PUBLIC\"}")
public record PutSector(
        @NotNull @Schema(description = "Sector 单位性质", examples = "NON_PUBLIC")
        Sector sector) {}
