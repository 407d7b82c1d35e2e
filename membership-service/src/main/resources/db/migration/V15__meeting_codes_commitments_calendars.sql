-- When a meeting was opened: no check-in is earlier. A meeting opened before this was recorded: when it began.
alter table meeting add column opened_at timestamptz;

update meeting set opened_at = case when status = 'OPEN' then status_since else starts_at end where status in ('OPEN', 'HELD');

alter table meeting
    add constraint meeting_opened_before_held check (status not in ('OPEN', 'HELD') or opened_at is not null);

-- Serves calendars, which ask for a span of time over a part of the tree.
create index meeting_by_time on meeting (starts_at, id);

-- What the client called the check-in, so that it can be sent again.
alter table meeting_check_in
    add column nonce text,
    add constraint meeting_check_in_nonce_unique unique (meeting_id, nonce);

-- An employer's commitment 承诺, made at an enterprise meeting, to establish a union or join one by a certain day.
create table commitment (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    meeting_id uuid not null,
    host_id uuid not null,
    employer_id uuid not null,
    made_on date not null,
    due_on date not null,
    note text,
    status text not null,
    kept_on date,
    union_id uuid,
    postpone_reason text,
    release_reason text,
    constraint commitment_pk primary key (id),
    constraint commitment_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint commitment_host_fk foreign key (host_id) references organization (id),
    constraint commitment_employer_fk foreign key (employer_id) references employer (id),
    constraint commitment_union_fk foreign key (union_id) references organization (id),
    constraint commitment_status_known check (status in ('OPEN', 'KEPT', 'RELEASED')),
    constraint commitment_due_after_made check (due_on >= made_on),
    constraint commitment_kept_by_union check ((status = 'KEPT') = (kept_on is not null and union_id is not null)),
    constraint commitment_released_for_reason check ((status = 'RELEASED') = (release_reason is not null))
);

create unique index commitment_one_open on commitment (employer_id) where status = 'OPEN';
create index commitment_by_employer on commitment (employer_id, id);
create index commitment_by_meeting on commitment (meeting_id, id);
create index commitment_by_host on commitment (host_id, id);
create index commitment_by_due_day on commitment (host_id, due_on, id);
create index commitment_open_by_due_day on commitment (due_on, host_id, id) where status = 'OPEN';
create index commitment_by_union on commitment (union_id);
create index commitment_by_update on commitment (updated_at, id);

-- A calendar feed that a calendar program reads without a token, by an address that nobody can guess.
create table calendar_subscription (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    owner text not null,
    organization_id uuid,
    secret_hash bytea not null,
    expires_on date not null,
    constraint calendar_subscription_pk primary key (id),
    constraint calendar_subscription_organization_fk foreign key (organization_id) references organization (id),
    constraint calendar_subscription_secret_unique unique (secret_hash)
);

create index calendar_subscription_by_owner on calendar_subscription (owner, expires_on, id);
create index calendar_subscription_by_organization on calendar_subscription (organization_id);
