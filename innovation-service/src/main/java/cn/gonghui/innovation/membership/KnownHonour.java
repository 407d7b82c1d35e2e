package cn.gonghui.innovation.membership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An honour that stands, as membership-service tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "HeldHonour", description = "An honour that stands 荣誉")
public record KnownHonour(
        @Schema(description = "Kind 荣誉种类, a code of membership-service", examples = "CAPITAL_LABOUR_MEDAL")
        String kind,

        @Schema(description = "Level 级别, a code of membership-service", examples = "MUNICIPAL")
        String level,

        @Schema(description = "Year 年度", examples = "2019") int year,

        @Schema(description = "Day of conferral 授予日期", examples = "2019-04-28")
        LocalDate conferredOn) {}
