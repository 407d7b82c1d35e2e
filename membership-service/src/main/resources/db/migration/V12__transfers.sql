-- Transfers 转会: a member goes from one union to another. The person is named once, by document and name, when it is
-- asked for; what is kept is who he is here.
create table transfer (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    member_id uuid not null,
    origin_id uuid not null,
    destination_id uuid not null,
    status text not null,
    requested_by_member boolean not null,
    requested_on date not null,
    release_on date not null,
    released_on date,
    released_by_time boolean not null,
    decided_on date,
    reason text,
    status_before text,
    constraint transfer_pk primary key (id),
    constraint transfer_member_fk foreign key (member_id) references member (id),
    constraint transfer_origin_fk foreign key (origin_id) references organization (id),
    constraint transfer_destination_fk foreign key (destination_id) references organization (id),
    constraint transfer_status_known check (status in ('REQUESTED', 'RELEASED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint transfer_status_before_known check (status_before in ('ACTIVE', 'RETAINED')),
    constraint transfer_reason_length check (char_length(reason) between 1 and 500),
    constraint transfer_reason_given check (status <> 'REFUSED' or reason is not null),
    constraint transfer_released_is_whole check ((released_on is null) = (status_before is null)),
    constraint transfer_accepted_after_release check (status not in ('RELEASED', 'ACCEPTED') or released_on is not null),
    constraint transfer_decided_when_over check
        ((decided_on is not null) = (status in ('ACCEPTED', 'REFUSED', 'WITHDRAWN')))
);

-- a member is on his way to one union at most
create unique index transfer_one_open_per_member on transfer (member_id) where status in ('REQUESTED', 'RELEASED');
create index transfer_by_member on transfer (member_id, id);
create index transfer_by_origin on transfer (origin_id, id);
create index transfer_by_destination on transfer (destination_id, id);
create index transfer_by_update on transfer (updated_at, id);
create index transfer_due on transfer (release_on) where status = 'REQUESTED';
