package cn.gonghui.training.attendance;

import cn.gonghui.training.mode.SeatMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Coverage over a span of years; people and unions seen in two groups count in both, and once in the total. */
@Schema(
        description =
                "Coverage over a span of years 覆盖统计; people and unions seen in two groups count in both, once in the total")
public record CoverageView(
        @Schema(description = "First year 起始年度", examples = "2022")
        int fromYear,

        @Schema(description = "Last year 截止年度", examples = "2023")
        int toYear,

        @Schema(description = "Sessions with at least one presence that counts 场次", examples = "28")
        long sessions,

        @Schema(description = "Presences that count as attended 人次", examples = "31250")
        long attendances,

        @Schema(description = "Distinct people 人数", examples = "30000")
        long distinctPeople,

        @Schema(description = "Distinct unions 覆盖工会数", examples = "412")
        long unions,

        @Schema(description = "By calendar year of the session 分年度")
        List<OfYear> byYear,

        @Schema(description = "By district of the session 分区")
        List<OfDistrict> byDistrict,

        @Schema(description = "By how one took part 分参加方式") List<OfMode> byMode) {

    @Schema(description = "Figures of one year 某年度数据")
    public record OfYear(
            @Schema(description = "Year 年度", examples = "2022")
            int year,

            @Schema(description = "Sessions with at least one presence that counts 场次", examples = "28")
            long sessions,

            @Schema(description = "Presences that count as attended 人次", examples = "31250")
            long attendances,

            @Schema(description = "Distinct people 人数", examples = "30000")
            long distinctPeople,

            @Schema(description = "Distinct unions 覆盖工会数", examples = "412")
            long unions) {}

    @Schema(description = "Figures of one district 某区数据")
    public record OfDistrict(
            @Schema(description = "District 行政区, GB/T 2260, six digits", examples = "110114")
            String district,

            @Schema(description = "Sessions with at least one presence that counts 场次", examples = "28")
            long sessions,

            @Schema(description = "Presences that count as attended 人次", examples = "31250")
            long attendances,

            @Schema(description = "Distinct people 人数", examples = "30000")
            long distinctPeople,

            @Schema(description = "Distinct unions 覆盖工会数", examples = "412")
            long unions) {}

    @Schema(description = "Figures of one mode 某形式数据")
    public record OfMode(
            @Schema(description = "On site or online 参加方式", examples = "ONLINE")
            SeatMode mode,

            @Schema(description = "Sessions with at least one presence that counts 场次", examples = "28")
            long sessions,

            @Schema(description = "Presences that count as attended 人次", examples = "31250")
            long attendances,

            @Schema(description = "Distinct people 人数", examples = "30000")
            long distinctPeople,

            @Schema(description = "Distinct unions 覆盖工会数", examples = "412")
            long unions) {}
}
