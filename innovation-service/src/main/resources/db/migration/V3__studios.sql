create table studios (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    creation_digest bytea       not null,
    organization_id uuid        not null,
    name            text        not null,
    field           text        not null,
    level           text        not null,
    people          integer     not null,
    recognised_on   date        not null,
    lead_member_id  uuid        not null,
    lead_name       bytea,
    constraint studios_pk primary key (id),
    constraint studios_name_in_organization unique (organization_id, name),
    constraint studios_name_length check (char_length(name) between 1 and 200),
    constraint studios_field_length check (char_length(field) between 1 and 100),
    constraint studios_level check (level in ('ENTERPRISE', 'DISTRICT', 'MUNICIPAL')),
    constraint studios_people check (people between 1 and 10000)
);
create index studios_by_creation on studios (created_at, id);
create index studios_by_recognition on studios (recognised_on, id);
create index studios_by_name on studios (name, id);
create index studios_by_update on studios (updated_at, id);
create index studios_lead on studios (lead_member_id);
