-- Copies of what membership-service owns, fed by its events.

create table organizations (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    name       text        not null,
    kind       text        not null,
    status     text        not null,
    parent_id  uuid,
    -- absent until the organisation above is known too
    path       text        collate "C",
    constraint organizations_pk primary key (id)
);
create unique index organizations_path on organizations (path);
create index organizations_parent on organizations (parent_id);

create table member_standings (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    organization_id uuid        not null,
    status          text        not null,
    constraint member_standings_pk primary key (id)
);
