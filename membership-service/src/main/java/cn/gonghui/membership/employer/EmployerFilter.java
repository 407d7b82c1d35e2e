package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.Sector;
import java.util.List;
import java.util.UUID;

/**
 * What a list of employers is narrowed to, as they stand now; a null narrows nothing.
 *
 * @param name part of the name
 * @param divisionCode this division and all within it
 * @param unionised whether it belongs to a union
 */
record EmployerFilter(
        String name,
        String uscc,
        String divisionCode,
        List<Sector> sectors,
        Integer minHeadcount,
        UUID unionId,
        Boolean unionised) {}
