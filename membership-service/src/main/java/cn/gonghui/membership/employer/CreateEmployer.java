package cn.gonghui.membership.employer;

import cn.gonghui.membership.division.KnownDivision;
import cn.gonghui.membership.identity.CreditCode;
import cn.gonghui.membership.organization.Contact;
import cn.gonghui.membership.organization.Sector;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new employer. */
@Schema(description = "A new employer 用人单位 as it stands, or stood, from a day on", examples = EmployerExamples.CREATE)
public record CreateEmployer(
        @Schema(
                description =
                        "Id chosen by the caller. Sent again with the same content it answers the existing employer"
                                + " with 200, with other content 409 `id-taken`",
                nullable = true,
                examples = "018fc2a0-0000-7000-8000-000000000301")
        UUID id,

        @NotNull
        @CreditCode
        @Schema(
                description = "Unified social credit code 统一社会信用代码 (GB 32100); never changes",
                examples = "91350100M000100Y43")
        String uscc,

        @NotBlank @Size(max = 100) @Schema(description = "Name 单位名称", examples = "北京某某物流有限公司")
        String name,

        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "Workers 职工人数", minimum = "0", examples = "120")
        Integer headcount,

        @NotNull @Schema(description = "Sector 单位性质", examples = "NON_PUBLIC")
        Sector sector,

        @NotNull
        @KnownDivision
        @Schema(description = "Division 行政区划代码", pattern = "\\d{6}(\\d{3})?", examples = "110114001")
        String divisionCode,

        @Schema(
                description = "Day from which headcount, sector and division hold 生效日期; today where left out",
                nullable = true,
                examples = "2024-01-01")
        LocalDate effectiveOn,

        @Valid
        @Schema(
                description = "Union that it belongs to 所属工会, for one that belongs to an established union already",
                nullable = true)
        JoinedUnion union,

        @Valid @Schema(description = "How to reach it 联系方式", nullable = true)
        Contact contact) {

    public CreateEmployer {
        uscc = uscc == null ? null : uscc.strip().toUpperCase(Locale.ROOT);
    }

    /** The union that the employer belongs to, and since when. */
    @Schema(description = "The union that the employer belongs to, and since when 所属工会")
    public record JoinedUnion(
            @NotNull
            @Schema(description = "An established union 已建立的工会", examples = "018fc2a0-0000-7000-8000-000000000401")
            UUID unionId,

            @NotNull @Schema(description = "First day 加入日期", examples = "2020-05-01")
            LocalDate joinedOn) {}

    /** Tells whether a request with a client-chosen id is the one that made the employer (SHA-256 over its content). */
    byte[] digest() {
        var text = Stream.of(uscc, name, headcount, sector, divisionCode, effectiveOn, union, contact)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("\u001f"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
