package cn.gonghui.membership.honour;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose honours are asked for. */
@Schema(description = "Whose honours are asked for 查询荣誉")
public record LookUpHonours(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 members 会员", examples = "[\"018f0000-0003-7000-8000-000000000005\"]")
        List<@NotNull UUID> memberIds) {}
