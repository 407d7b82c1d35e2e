-- What happened to each person, in time order 一人一档: from this service's events and from those of its peers.
create table timeline_entry (
    id uuid not null,
    member_id uuid not null,
    occurred_at timestamptz not null,
    updated_at timestamptz not null,
    service text not null,
    event_id text not null,
    thing text not null,
    happened text not null,
    subject uuid not null,
    organization_id uuid,
    data jsonb not null,
    constraint timeline_entry_pk primary key (id),
    constraint timeline_entry_once unique (member_id, service, event_id)
);

create index timeline_entry_by_time on timeline_entry (member_id, occurred_at, id);
create index timeline_entry_by_update on timeline_entry (member_id, updated_at, id);
