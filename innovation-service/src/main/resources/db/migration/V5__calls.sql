create table calls (
    id                   uuid          not null,
    version              bigint        not null,
    created_at           timestamptz   not null,
    updated_at           timestamptz   not null,
    creation_digest      bytea         not null,
    alliance_id          uuid          not null,
    organization_id      uuid          not null,
    funder_id            uuid          not null,
    title                text          not null,
    description          text          not null,
    min_organizations    integer       not null,
    members_only         boolean       not null,
    opens_at             timestamptz   not null,
    closes_at            timestamptz   not null,
    budget               numeric(14,2) not null,
    committed            numeric(14,2) not null,
    opinions_asked       boolean       not null,
    reviews_each         integer       not null,
    status               text          not null,
    constraint calls_pk primary key (id),
    constraint calls_alliance foreign key (alliance_id) references alliances (id),
    constraint calls_title_in_alliance unique (alliance_id, title),
    constraint calls_title_length check (char_length(title) between 1 and 200),
    constraint calls_description_length check (char_length(description) between 1 and 10000),
    constraint calls_min_organizations check (min_organizations between 1 and 20),
    constraint calls_reviews_each check (reviews_each between 1 and 20),
    constraint calls_window check (closes_at > opens_at),
    constraint calls_budget check (budget > 0),
    -- the last guard: whatever is decided, together it stays within the budget
    constraint calls_within_budget check (committed between 0 and budget),
    constraint calls_status check (status in ('DRAFT', 'PUBLISHED', 'OPEN', 'CLOSED', 'IN_REVIEW', 'DECIDED'))
);
create index calls_by_opening on calls (opens_at, id);
create index calls_by_closing on calls (closes_at, id);
create index calls_by_creation on calls (created_at, id);
create index calls_by_update on calls (updated_at, id);
create index calls_to_open on calls (opens_at) where status = 'PUBLISHED';
create index calls_to_close on calls (closes_at) where status = 'OPEN';

create table call_themes (
    call_id  uuid    not null,
    position integer not null,
    theme    text    not null,
    constraint call_themes_pk primary key (call_id, position),
    constraint call_themes_call foreign key (call_id) references calls (id),
    constraint call_themes_length check (char_length(theme) between 1 and 100)
);

create table call_criteria (
    call_id  uuid    not null,
    position integer not null,
    code     text    not null,
    name     text    not null,
    weight   integer not null,
    constraint call_criteria_pk primary key (call_id, position),
    constraint call_criteria_call foreign key (call_id) references calls (id),
    constraint call_criteria_name_length check (char_length(name) between 1 and 100),
    constraint call_criteria_weight check (weight between 1 and 100)
);
