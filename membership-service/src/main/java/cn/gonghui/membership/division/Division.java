package cn.gonghui.membership.division;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An administrative division (行政区划) of the shipped table.
 *
 * @param code six digits (GB/T 2260) or nine digits (GB/T 10114)
 * @param parentCode code of the division above; null for the municipality
 */
@Schema(description = "Administrative division 行政区划 of GB/T 2260 (six digits) or GB/T 10114 (nine digits)")
public record Division(
        @Schema(description = "Six or nine digits", pattern = "\\d{6}(\\d{3})?", examples = "110114")
        String code,

        @Schema(description = "Official Chinese name", examples = "昌平区")
        String name,

        @Schema(description = "Level of the division 区划级别") DivisionLevel level,

        @JsonInclude
        @Schema(
                description = "Code of the division above 上级区划代码; null for the municipality",
                nullable = true,
                examples = "110000")
        String parentCode) {

    /** Whether the other code is this division or lies within it. */
    public boolean contains(String otherCode) {
        return Divisions.lineage(otherCode).stream()
                .anyMatch(division -> division.code().equals(code));
    }
}
