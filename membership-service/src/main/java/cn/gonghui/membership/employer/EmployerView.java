package cn.gonghui.membership.employer;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.membership.organization.Contact;
import cn.gonghui.membership.organization.Sector;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer as it stands now. */
@Schema(
        name = "Employer",
        description = "Employer 用人单位 as it stands now; the past is in its history",
        examples = EmployerExamples.EMPLOYER)
public record EmployerView(
        @Schema(description = "Id", examples = "018fc2a0-0000-7000-8000-000000000301")
        UUID id,

        @Schema(description = "Unified social credit code 统一社会信用代码", examples = "91350100M000100Y43")
        String uscc,

        @Schema(description = "Name 单位名称", examples = "北京某某物流有限公司")
        String name,

        @Schema(description = "Workers 职工人数", examples = "120")
        int headcount,

        @Schema(description = "Sector 单位性质", examples = "NON_PUBLIC")
        Sector sector,

        @Schema(description = "Division 行政区划代码", examples = "110114001")
        String divisionCode,

        @Schema(
                description = "Union that it belongs to 所属工会; null for none",
                nullable = true,
                examples = "018fc2a0-0000-7000-8000-000000000401")
        UUID unionId,

        @Schema(description = "How to reach it 联系方式", nullable = true)
        Contact contact,

        @Schema(description = "When the row was written (real time)")
        Instant createdAt,

        @Schema(description = "When the row was last changed (real time)")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version,

        @Schema(description = "What this caller may do with it now", examples = "[\"EDIT\",\"JOIN_UNION\"]")
        List<EmployerAction> allowedActions)
        implements Versioned {

    static EmployerView of(Employer employer, List<EmployerAction> allowedActions) {
        return new EmployerView(
                employer.id(),
                employer.uscc(),
                employer.name(),
                employer.headcount(),
                employer.sector(),
                employer.divisionCode(),
                employer.unionId(),
                employer.contact(),
                employer.createdAt(),
                employer.updatedAt(),
                employer.version(),
                allowedActions);
    }
}
