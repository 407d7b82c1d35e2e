create table alliances (
    id                 uuid        not null,
    version            bigint      not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    creation_digest    bytea       not null,
    organization_id    uuid        not null,
    parent_alliance_id uuid,
    name               text        not null,
    industry           text        not null,
    founded_on         date        not null,
    -- grows with every change to what belongs to the alliance, so that its version does too
    changes            integer     not null,
    constraint alliances_pk primary key (id),
    constraint alliances_parent foreign key (parent_alliance_id) references alliances (id),
    constraint alliances_not_own_parent check (parent_alliance_id <> id),
    constraint alliances_name_in_organization unique (organization_id, name),
    constraint alliances_name_length check (char_length(name) between 1 and 200),
    constraint alliances_industry_length check (char_length(industry) between 1 and 60)
);
create index alliances_by_foundation on alliances (founded_on, id);
create index alliances_by_creation on alliances (created_at, id);
create index alliances_by_update on alliances (updated_at, id);
create index alliances_by_parent on alliances (parent_alliance_id);

create table alliance_charters (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    alliance_id uuid        not null,
    adopted_on  date        not null,
    text        text        not null,
    constraint alliance_charters_pk primary key (id),
    constraint alliance_charters_alliance foreign key (alliance_id) references alliances (id),
    constraint alliance_charters_one_a_day unique (alliance_id, adopted_on),
    constraint alliance_charters_length check (char_length(text) between 1 and 20000)
);

create table alliance_memberships (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    alliance_id     uuid        not null,
    organization_id uuid        not null,
    studio_id       uuid,
    joined_on       date        not null,
    left_on         date,
    constraint alliance_memberships_pk primary key (id),
    constraint alliance_memberships_alliance foreign key (alliance_id) references alliances (id),
    constraint alliance_memberships_studio foreign key (studio_id) references studios (id),
    constraint alliance_memberships_dates check (left_on > joined_on),
    constraint alliance_memberships_once_organization exclude using gist (
        alliance_id with =, organization_id with =, daterange(joined_on, left_on) with &&) where (studio_id is null),
    constraint alliance_memberships_once_studio exclude using gist (
        alliance_id with =, studio_id with =, daterange(joined_on, left_on) with &&) where (studio_id is not null)
);
create index alliance_memberships_by_joining on alliance_memberships (alliance_id, joined_on, id);
create index alliance_memberships_of_organization on alliance_memberships (organization_id, alliance_id);
create index alliance_memberships_of_studio on alliance_memberships (studio_id);

-- Exactly one chair unit on any day: terms of one alliance never overlap, and each begins on the day the last one ended.
create table chair_terms (
    id                uuid        not null,
    version           bigint      not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    alliance_id       uuid        not null,
    organization_id   uuid        not null,
    chair_person_name text        not null,
    starts_on         date        not null,
    ends_on           date,
    handed_over_on    date,
    constraint chair_terms_pk primary key (id),
    constraint chair_terms_alliance foreign key (alliance_id) references alliances (id),
    constraint chair_terms_name_length check (char_length(chair_person_name) between 1 and 60),
    constraint chair_terms_dates check (ends_on > starts_on),
    constraint chair_terms_hand_over check ((ends_on is null) = (handed_over_on is null)),
    constraint chair_terms_one_at_a_time exclude using gist (
        alliance_id with =, daterange(starts_on, ends_on) with &&)
);
create index chair_terms_by_start on chair_terms (alliance_id, starts_on, id);
create index chair_terms_of_organization on chair_terms (organization_id, alliance_id);

create table council_seats (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    alliance_id     uuid        not null,
    organization_id uuid        not null,
    person_name     text        not null,
    position        text        not null,
    starts_on       date        not null,
    ends_on         date,
    constraint council_seats_pk primary key (id),
    constraint council_seats_alliance foreign key (alliance_id) references alliances (id),
    constraint council_seats_name_length check (char_length(person_name) between 1 and 60),
    constraint council_seats_position check (position in ('VICE_CHAIR', 'SECRETARY_GENERAL', 'COUNCIL_MEMBER')),
    constraint council_seats_dates check (ends_on > starts_on),
    constraint council_seats_once exclude using gist (
        alliance_id with =, organization_id with =, person_name with =, daterange(starts_on, ends_on) with &&)
);
create index council_seats_by_start on council_seats (alliance_id, starts_on, id);

create table resolutions (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    alliance_id uuid        not null,
    number      text        not null,
    title       text        not null,
    text        text        not null,
    adopted_on  date        not null,
    constraint resolutions_pk primary key (id),
    constraint resolutions_alliance foreign key (alliance_id) references alliances (id),
    constraint resolutions_number_in_alliance unique (alliance_id, number),
    constraint resolutions_number_length check (char_length(number) between 1 and 60),
    constraint resolutions_title_length check (char_length(title) between 1 and 200),
    constraint resolutions_text_length check (char_length(text) between 1 and 20000)
);
create index resolutions_by_adoption on resolutions (alliance_id, adopted_on, id);
