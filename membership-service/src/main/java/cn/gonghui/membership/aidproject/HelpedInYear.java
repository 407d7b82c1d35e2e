package cn.gonghui.membership.aidproject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** People of a group whom a project helped in a year. */
@Embeddable
record HelpedInYear(
        @Column(name = "station_id") UUID stationId,
        @Column(name = "year") int year,

        @Enumerated(EnumType.STRING) @Column(name = "people_group")
        PeopleGroup group,

        @Column(name = "people") int people) {}
