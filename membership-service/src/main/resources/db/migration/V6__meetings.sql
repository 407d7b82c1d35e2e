-- Outreach meetings 双沟通: worker meetings 职工沟通会 and enterprise meetings 企业沟通会.
create table meeting (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    host_id uuid not null,
    kind text not null,
    title text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    starts_on date not null,
    mode text not null,
    stream_address text,
    status text not null,
    status_since timestamptz not null,
    cancel_reason text,
    attendance bigint,
    external_reference text,
    content_index bytea not null,
    constraint meeting_pk primary key (id),
    constraint meeting_host_fk foreign key (host_id) references organization (id),
    constraint meeting_reference_unique unique (host_id, external_reference),
    constraint meeting_kind_known check (kind in ('WORKER', 'ENTERPRISE')),
    constraint meeting_mode_known check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
    constraint meeting_status_known check (status in ('PLANNED', 'OPEN', 'HELD', 'CANCELLED')),
    constraint meeting_end_after_start check (ends_at > starts_at),
    constraint meeting_counted_when_held check ((status = 'HELD') = (attendance is not null))
);

create index meeting_by_host on meeting (host_id, id);
create index meeting_by_start on meeting (host_id, starts_at, id);
create index meeting_by_update on meeting (updated_at, id);
create index meeting_held on meeting (host_id, starts_on) include (kind, attendance) where status = 'HELD';

create table meeting_venue (
    id uuid not null,
    meeting_id uuid not null,
    position integer not null,
    main boolean not null,
    name text not null,
    organization_id uuid not null,
    address text,
    capacity integer,
    booths text[] not null,
    stream_views bigint not null,
    constraint meeting_venue_pk primary key (id),
    constraint meeting_venue_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_venue_organization_fk foreign key (organization_id) references organization (id),
    constraint meeting_venue_of_meeting unique (meeting_id, id),
    constraint meeting_venue_position_unique unique (meeting_id, position),
    constraint meeting_venue_capacity_positive check (capacity > 0),
    constraint meeting_venue_stream_views_not_negative check (stream_views >= 0),
    constraint meeting_venue_booths_known check (booths <@ array
        ['MUTUAL_AID_ADVICE', 'HEALTH_CONSULTATION', 'CARD_DESK', 'LEGAL_ADVICE', 'JOB_ADVICE', 'OTHER'])
);

create unique index meeting_venue_one_main on meeting_venue (meeting_id) where main;
create index meeting_venue_by_organization on meeting_venue (organization_id);

-- A person seen at a venue; the same person at two venues has two rows and is one person.
create table meeting_check_in (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    meeting_id uuid not null,
    venue_id uuid not null,
    person_index bytea not null,
    member_id uuid,
    application_id uuid,
    checked_in_at timestamptz not null,
    constraint meeting_check_in_pk primary key (id),
    constraint meeting_check_in_venue_fk foreign key (meeting_id, venue_id) references meeting_venue (meeting_id, id),
    constraint meeting_check_in_member_fk foreign key (member_id) references member (id),
    constraint meeting_check_in_once_per_venue unique (meeting_id, venue_id, person_index)
);

create index meeting_check_in_by_member on meeting_check_in (member_id);
create index meeting_check_in_by_application on meeting_check_in (application_id);

alter table card
    add constraint card_venue_fk foreign key (meeting_id, venue_id) references meeting_venue (meeting_id, id);

