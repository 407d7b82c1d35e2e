package cn.gonghui.membership.employer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many new employers at once. */
@Schema(description = "New employers in one go 批量登记用人单位", examples = EmployerExamples.CREATE_MANY)
public record CreateEmployers(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "1 to 1,000 employers")
        List<@NotNull @Valid CreateEmployer> items) {}
