package cn.gonghui.membership.honour;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An honour of the past. */
@Schema(description = "An honour of the past, with its evidence 登记以往荣誉", examples = """
        {
          "kind": "WORKERS_PIONEER",
          "level": "MUNICIPAL",
          "year": 2019,
          "subject": "TEAM",
          "organizationId": "018f0000-0001-7000-8000-000000000023",
          "teamName": "维修一班",
          "conferredBy": "北京市总工会",
          "documentNumber": "京工发〔2019〕8号",
          "evidence": "https://files.example.cn/honours/2019-8.pdf",
          "conferredOn": "2019-04-28"
        }""")
public record RegisterHonour(
        @NotNull @Schema(description = "Kind 荣誉种类", examples = "CAPITAL_LABOUR_MEDAL")
        HonourKind kind,

        @NotNull @Schema(description = "Level 级别", examples = "MUNICIPAL")
        HonourLevel level,

        @NotNull @Min(1949) @Max(2199) @Schema(description = "Year 年度", examples = "2019")
        Integer year,

        @NotNull @Schema(description = "Person, team or organisation 表彰对象", examples = "PERSON")
        HonourSubject subject,

        @NotNull
        @Schema(description = "Organisation 所在单位; a person's union", examples = "018f0000-0001-7000-8000-000000000023")
        UUID organizationId,

        @Schema(
                description = "The member 会员; of a person only",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000005")
        UUID memberId,

        @Size(min = 1, max = 100)
        @Schema(description = "Name of the team 班组名称; of a team only", nullable = true, examples = "维修一班")
        String teamName,

        @NotBlank @Size(max = 200) @Schema(description = "Who conferred it 授予机关", examples = "北京市总工会")
        String conferredBy,

        @Size(min = 1, max = 100)
        @Schema(description = "Number of the decision 文号", nullable = true, examples = "京工发〔2019〕8号")
        String documentNumber,

        @NotNull
        @Pattern(regexp = "https://[^\\s]{1,500}")
        @Schema(description = "Evidence 证明材料, https only", examples = "https://files.example.cn/honours/2019-8.pdf")
        String evidence,

        @NotNull @Schema(description = "Day of conferral 授予日期, not in the future", examples = "2019-04-28")
        LocalDate conferredOn) {

    @AssertTrue(message = "{honoured-one}")
    @Schema(hidden = true)
    boolean isHonouredOne() {
        return subject == null
                || (subject == HonourSubject.PERSON) == (memberId != null)
                        && (subject == HonourSubject.TEAM) == (teamName != null);
    }
}
