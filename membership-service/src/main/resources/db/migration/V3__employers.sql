-- Employers (用人单位) and their unionisation (建会). The present values stand in the employer's row; what held on which
-- day stands in one table for each fact, a row for each change, read from its key: the last row on or before the day.

create table employer (
    id              uuid             not null,
    version         bigint           not null,
    created_at      timestamptz      not null,
    updated_at      timestamptz      not null,
    uscc            text             not null,
    name            text             not null,
    headcount       integer          not null,
    sector          text             not null,
    division_code   text collate "C" not null,
    union_id        uuid,
    contact_office  text,
    contact_phone   text,
    contact_email   text,
    contact_address text,
    creation_digest bytea            not null,
    constraint employer_pk primary key (id),
    constraint employer_uscc_once unique (uscc),
    constraint employer_uscc_form check (uscc ~ '^[0-9A-Z]{18}$'),
    constraint employer_name_length check (char_length(name) between 1 and 100),
    constraint employer_headcount_not_negative check (headcount >= 0),
    constraint employer_sector_known check (sector in (
        'PUBLIC_INSTITUTION', 'STATE_OWNED', 'NON_PUBLIC', 'NEW_SOCIAL')),
    constraint employer_division_form check (division_code ~ '^[0-9]{6}([0-9]{3})?$'),
    constraint employer_union_fk foreign key (union_id) references organization (id)
);

create index employer_by_division on employer (division_code, id);
create index employer_by_union on employer (union_id, division_code, id);
create index employer_by_change on employer (updated_at, id);
create index employer_by_name_part on employer using gin (text_tokens(name, null));

create table employer_headcount (
    employer_id  uuid    not null,
    effective_on date    not null,
    headcount    integer not null,
    constraint employer_headcount_pk primary key (employer_id, effective_on) include (headcount),
    constraint employer_headcount_employer_fk foreign key (employer_id) references employer (id),
    constraint employer_headcount_not_negative check (headcount >= 0)
);

create table employer_sector (
    employer_id  uuid not null,
    effective_on date not null,
    sector       text not null,
    constraint employer_sector_pk primary key (employer_id, effective_on) include (sector),
    constraint employer_sector_employer_fk foreign key (employer_id) references employer (id),
    constraint employer_sector_known check (sector in (
        'PUBLIC_INSTITUTION', 'STATE_OWNED', 'NON_PUBLIC', 'NEW_SOCIAL'))
);

create table employer_division (
    employer_id   uuid             not null,
    effective_on  date             not null,
    division_code text collate "C" not null,
    constraint employer_division_pk primary key (employer_id, effective_on) include (division_code),
    constraint employer_division_employer_fk foreign key (employer_id) references employer (id),
    constraint employer_division_form check (division_code ~ '^[0-9]{6}([0-9]{3})?$')
);

create index employer_division_by_code on employer_division (division_code, effective_on, employer_id);

-- Which union an employer belonged to, and when: one at a time.
create table employer_union (
    employer_id uuid not null,
    joined_on   date not null,
    left_on     date,
    union_id    uuid not null,
    constraint employer_union_pk primary key (employer_id, joined_on),
    constraint employer_union_employer_fk foreign key (employer_id) references employer (id),
    constraint employer_union_union_fk foreign key (union_id) references organization (id),
    constraint employer_union_left_after_joining check (left_on > joined_on),
    constraint employer_union_one_at_a_time exclude using gist (
        employer_id with =, daterange(joined_on, left_on) with &&)
);

create index employer_union_by_union on employer_union (union_id, joined_on, employer_id);

-- Establishing a union (建会): from the draft of the application to the superior union's confirmation.
create table union_establishment (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    employer_id     uuid        not null,
    superior_id     uuid        not null,
    union_name      text        not null,
    union_kind      text        not null,
    status          text        not null,
    reason          text,
    applied_on      date,
    decided_on      date,
    organization_id uuid,
    elected_on      date,
    term_ends_on    date,
    established_on  date,
    constraint union_establishment_pk primary key (id),
    constraint union_establishment_employer_fk foreign key (employer_id) references employer (id),
    constraint union_establishment_superior_fk foreign key (superior_id) references organization (id),
    constraint union_establishment_organization_fk foreign key (organization_id) references organization (id),
    constraint union_establishment_organization_once unique (organization_id),
    constraint union_establishment_name_length check (char_length(union_name) between 1 and 100),
    constraint union_establishment_kind_known check (union_kind in ('ENTERPRISE_UNION', 'INSTITUTION_UNION')),
    constraint union_establishment_status_known check (status in (
        'DRAFT', 'APPLIED', 'RETURNED', 'REFUSED', 'PREPARING', 'ELECTED', 'ESTABLISHED')),
    constraint union_establishment_reason_length check (char_length(reason) between 1 and 500),
    constraint union_establishment_reason_given check (status not in ('RETURNED', 'REFUSED') or reason is not null),
    constraint union_establishment_organization_made check (
        (organization_id is not null) = (status in ('PREPARING', 'ELECTED', 'ESTABLISHED'))),
    constraint union_establishment_elected_before_established check (established_on >= elected_on),
    constraint union_establishment_term_after_election check (term_ends_on > elected_on)
);

create index union_establishment_by_employer on union_establishment (employer_id, created_at, id);
create index union_establishment_by_superior on union_establishment (superior_id, created_at, id);
create index union_establishment_by_creation on union_establishment (created_at, id);
create index union_establishment_by_change on union_establishment (updated_at, id);
create unique index union_establishment_one_open on union_establishment (employer_id)
    where status not in ('REFUSED', 'ESTABLISHED');

create table union_committee_seat (
    establishment_id uuid    not null,
    place            integer not null,
    seat             text    not null,
    person_name      bytea   not null,
    constraint union_committee_seat_pk primary key (establishment_id, place),
    constraint union_committee_seat_establishment_fk foreign key (establishment_id)
        references union_establishment (id),
    constraint union_committee_seat_known check (seat in (
        'CHAIR', 'VICE_CHAIR', 'MEMBER', 'AUDIT_DIRECTOR', 'WOMEN_WORKERS_DIRECTOR'))
);
