-- Trade-union organisations (工会组织): one tree, found by subtree through the path, by division, and by parts of the name.

-- Every character and every pair of neighbouring characters: what a search for a part of a name can be answered from,
-- Chinese included, where trigrams know nothing.
create function text_tokens(name text, short_name text) returns text[]
    language sql immutable parallel safe
    as $$
        select array_agg(distinct token)
        from (select lower(name || ' ' || coalesce(short_name, '')) as whole) given,
             generate_series(1, char_length(whole)) as place,
             lateral (values (substr(whole, place, 1)), (substr(whole, place, 2))) as tokens (token)
    $$;

-- The tokens that a text containing the needle has at least.
create function search_tokens(needle text) returns text[]
    language sql immutable parallel safe
    as $$
        select case
            when char_length(needle) = 1 then array[lower(needle)]
            else (select array_agg(substr(lower(needle), place, 2)) from generate_series(1, char_length(needle) - 1) as place)
        end
    $$;

create table organization (
    id                     uuid                     not null,
    version                bigint                   not null,
    created_at             timestamptz              not null,
    updated_at             timestamptz              not null,
    name                   text                     not null,
    short_name             text,
    kind                   text                     not null,
    status                 text                     not null,
    parent_id              uuid,
    path                   text collate "C"         not null,
    industry_federation_id uuid,
    division_code          text collate "C"         not null,
    uscc                   text,
    sector                 text,
    focus_groups           text[]                   not null,
    established_on         date,
    ended_on               date,
    contact_office         text,
    contact_phone          text,
    contact_email          text,
    contact_address        text,
    creation_digest        bytea                    not null,
    constraint organization_pk primary key (id),
    constraint organization_parent_fk foreign key (parent_id) references organization (id),
    constraint organization_industry_federation_fk foreign key (industry_federation_id) references organization (id),
    constraint organization_name_length check (char_length(name) between 1 and 100),
    constraint organization_short_name_length check (char_length(short_name) between 1 and 50),
    constraint organization_kind_known check (kind in (
        'MUNICIPAL_FEDERATION', 'DISTRICT_FEDERATION', 'INDUSTRY_FEDERATION', 'STREET_FEDERATION', 'TOWN_FEDERATION',
        'PARK_FEDERATION', 'ENTERPRISE_FEDERATION', 'ENTERPRISE_UNION', 'JOINT_UNION', 'INSTITUTION_UNION',
        'TRAINING_INSTITUTE')),
    constraint organization_status_known check (status in ('PREPARING', 'ACTIVE', 'MERGED', 'DISSOLVED')),
    constraint organization_sector_known check (sector in (
        'PUBLIC_INSTITUTION', 'STATE_OWNED', 'NON_PUBLIC', 'NEW_SOCIAL')),
    constraint organization_focus_groups_known check (focus_groups <@ array[
        'NEW_EMPLOYMENT_WORKERS', 'MIGRANT_WORKERS', 'WOMEN_WORKERS', 'FRONTLINE_WORKERS', 'WORKERS_IN_HARDSHIP']),
    constraint organization_path_form check (path ~ '^(/[0-9a-f]{32})+/$'),
    constraint organization_path_ends_in_id check (path like '%/' || replace(id::text, '-', '') || '/'),
    constraint organization_root_is_municipal check ((parent_id is null) = (kind = 'MUNICIPAL_FEDERATION')),
    constraint organization_division_form check (division_code ~ '^[0-9]{6}([0-9]{3})?$'),
    constraint organization_uscc_form check (uscc ~ '^[0-9A-Z]{18}$'),
    constraint organization_not_established_while_preparing check (status <> 'PREPARING' or established_on is null),
    constraint organization_ended_when_over check ((ended_on is not null) = (status in ('MERGED', 'DISSOLVED')))
);

create index organization_by_path on organization (path, id);
create index organization_by_parent on organization (parent_id, path, id);
create index organization_by_industry_federation on organization (industry_federation_id, path, id)
    where industry_federation_id is not null;
create index organization_by_division on organization (division_code, path, id);
create index organization_by_change on organization (updated_at, id);
create index organization_by_name_part on organization using gin (text_tokens(name, short_name));
create unique index organization_uscc_once on organization (uscc) where status in ('PREPARING', 'ACTIVE');
