-- Mutual-service cards 工会会员互助服务卡.
create table card (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    number text not null,
    member_id uuid not null,
    organization_id uuid not null,
    status text not null,
    benefit_tier text not null,
    issued_on date not null,
    activated_on date,
    replaces_id uuid,
    meeting_id uuid,
    venue_id uuid,
    constraint card_pk primary key (id),
    constraint card_number_unique unique (number),
    constraint card_number_shape check (number ~ '^[0-9]{16}$'),
    constraint card_member_fk foreign key (member_id) references member (id),
    constraint card_organization_fk foreign key (organization_id) references organization (id),
    constraint card_replaces_fk foreign key (replaces_id) references card (id),
    constraint card_replaces_unique unique (replaces_id),
    constraint card_venue_of_meeting check ((meeting_id is null) = (venue_id is null)),
    constraint card_status_known check (status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED', 'REPLACED', 'CANCELLED')),
    constraint card_benefit_tier_known check (benefit_tier in ('BASIC', 'EXTENDED'))
);

create unique index card_one_live_per_member on card (member_id)
    where status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED');
create index card_by_member on card (member_id, id);
create index card_by_organization on card (organization_id, id);
create index card_by_update on card (updated_at, id);
create index card_by_meeting on card (meeting_id, venue_id);

-- Every verification that a partner asked for, never with the person.
create table card_verification (
    id uuid not null,
    verified_at timestamptz not null,
    caller text not null,
    card_id uuid,
    valid boolean not null,
    constraint card_verification_pk primary key (id),
    constraint card_verification_card_fk foreign key (card_id) references card (id)
);

create index card_verification_by_caller on card_verification (caller, verified_at);
create index card_verification_by_card on card_verification (card_id, verified_at);

revoke update, delete on card_verification from "${applicationRole}";
