package cn.gonghui.membership.establishment;

import java.util.UUID;

/** What a list of establishments is narrowed to; a null narrows nothing. */
record EstablishmentFilter(EstablishmentStatus status, UUID employerId, UUID superiorId) {}
