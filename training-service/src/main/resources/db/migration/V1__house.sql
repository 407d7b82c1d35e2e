-- The tables that every service of the house has; the same file in all of them.
-- The owner migrates. The application role reads and writes rows, and only adds to the audit trail.

do $$
begin
    execute format('grant usage on schema %I to %I', current_schema(), '${applicationRole}');
end
$$;

-- holds for this file's tables and for those of every later migration
alter default privileges grant select, insert, update, delete on tables to "${applicationRole}";
alter default privileges grant usage, select on sequences to "${applicationRole}";

-- Outbox and feed. Written without a position in the transaction of the change; one sequencer at a time gives
-- positions to what is committed, in the order of writing.
create table event (
    id              uuid        not null,
    written         bigint      generated always as identity,
    position        bigint,
    type            text        not null,
    subject         uuid        not null,
    organization_id uuid,
    data            jsonb       not null,
    occurred_at     timestamptz not null,
    recorded_at     timestamptz not null,
    constraint event_pk primary key (id),
    constraint event_position_once unique (position),
    constraint event_position_positive check (position > 0)
);

create index event_without_position on event (written) where position is null;
create index event_by_subject on event (subject, position);
create index event_by_organization on event (organization_id, position);

create table event_feed (
    singleton     boolean not null default true,
    feed_id       uuid    not null default gen_random_uuid(),
    last_position bigint  not null default 0,
    constraint event_feed_pk primary key (singleton),
    constraint event_feed_one_row check (singleton)
);

insert into event_feed default values;

-- What this service reads from the feeds of others, and how far it has come.
create table feed_subscription (
    source        text        not null,
    last_event_id text,
    behind        bigint,
    as_of         timestamptz,
    caught_up     boolean     not null default false,
    error         text,
    updated_at    timestamptz not null default now(),
    constraint feed_subscription_pk primary key (source),
    constraint feed_subscription_behind_not_negative check (behind >= 0)
);

-- Who did what to which object. Rows are added and read, never changed.
create table audit_record (
    id                    uuid        not null,
    actor_subject         text        not null,
    actor_roles           text        not null,
    actor_organization_id uuid,
    action                text        not null,
    object_type           text        not null,
    object_id             uuid,
    organization_id       uuid,
    address               text,
    request_id            text,
    before                jsonb,
    after                 jsonb,
    reason                text,
    occurred_at           timestamptz not null,
    recorded_at           timestamptz not null,
    constraint audit_record_pk primary key (id)
);

revoke update, delete on audit_record from "${applicationRole}";

create index audit_record_by_time on audit_record (recorded_at, id);
create index audit_record_by_object on audit_record (object_id, recorded_at, id);
create index audit_record_by_organization on audit_record (organization_id, recorded_at, id);
create index audit_record_by_actor on audit_record (actor_subject, recorded_at, id);

-- The first answer to a request with an idempotency key, sealed.
create table idempotency_answer (
    key_hash    bytea       not null,
    fingerprint bytea       not null,
    status      integer,
    headers     jsonb,
    body        bytea,
    created_at  timestamptz not null default now(),
    expires_at  timestamptz not null,
    constraint idempotency_answer_pk primary key (key_hash)
);

create index idempotency_answer_by_expiry on idempotency_answer (expires_at);

-- The business clock of a sandbox: real time plus an offset, or standing still. No row: real time.
create table sandbox_clock (
    singleton    boolean     not null default true,
    offset_nanos bigint,
    frozen_at    timestamptz,
    frozen       boolean     not null default false,
    updated_at   timestamptz not null default now(),
    constraint sandbox_clock_pk primary key (singleton),
    constraint sandbox_clock_one_row check (singleton),
    constraint sandbox_clock_one_way check ((frozen_at is not null) = frozen)
);
