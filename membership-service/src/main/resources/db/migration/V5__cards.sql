-- Mutual-service cards 工会会员互助服务卡.
create table cards (
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
    constraint cards_pk primary key (id),
    constraint cards_number_unique unique (number),
    constraint cards_number_shape check (number ~ '^[0-9]{16}$'),
    constraint cards_member_fk foreign key (member_id) references members (id),
    constraint cards_organization_fk foreign key (organization_id) references organizations (id),
    constraint cards_replaces_fk foreign key (replaces_id) references cards (id),
    constraint cards_replaces_unique unique (replaces_id),
    constraint cards_status_known check (status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED', 'REPLACED', 'CANCELLED')),
    constraint cards_benefit_tier_known check (benefit_tier in ('BASIC', 'EXTENDED'))
);

create unique index cards_one_live_per_member on cards (member_id)
    where status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED');
create index cards_by_member on cards (member_id, id);
create index cards_by_organization on cards (organization_id, id);
create index cards_by_update on cards (updated_at, id);
create index cards_by_meeting on cards (meeting_id, venue_id) where meeting_id is not null;

-- Every verification that a partner asked for, never with the person.
create table card_verifications (
    id uuid not null,
    verified_at timestamptz not null,
    caller text not null,
    card_id uuid,
    valid boolean not null,
    constraint card_verifications_pk primary key (id),
    constraint card_verifications_card_fk foreign key (card_id) references cards (id)
);

create index card_verifications_by_caller on card_verifications (caller, verified_at);

grant select, insert, update on cards to ${applicationRole};
grant select, insert on card_verifications to ${applicationRole};
