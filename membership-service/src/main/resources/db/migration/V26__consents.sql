-- Consents 同意台账: what members let their data be used for beyond the administration of their membership.
create table consent (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    member_id  uuid        not null,
    purpose    text        not null,
    decision   text        not null,
    decided_at timestamptz not null,
    constraint consent_pk primary key (id),
    constraint consent_member_fk foreign key (member_id) references member (id),
    constraint consent_purpose_unique unique (member_id, purpose),
    constraint consent_purpose_known check (purpose in
        ('ACTIVITIES', 'MUTUAL_AID', 'CARD_BENEFITS', 'TRAINING', 'HONOUR_PUBLICITY', 'CONTACT')),
    constraint consent_decision_known check (decision in ('GIVEN', 'WITHDRAWN'))
);

create table consent_record (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    member_id   uuid        not null,
    purpose     text        not null,
    decision    text        not null,
    stated_on   date        not null,
    decided_at  timestamptz not null,
    channel     text        not null,
    evidence    text,
    recorded_by text,
    constraint consent_record_pk primary key (id),
    constraint consent_record_member_fk foreign key (member_id) references member (id),
    constraint consent_record_purpose_known check (purpose in
        ('ACTIVITIES', 'MUTUAL_AID', 'CARD_BENEFITS', 'TRAINING', 'HONOUR_PUBLICITY', 'CONTACT')),
    constraint consent_record_decision_known check (decision in ('GIVEN', 'WITHDRAWN')),
    constraint consent_record_channel_known check (channel in ('ONLINE', 'COUNTER', 'PAPER', 'PHONE'))
);

create index consent_record_by_member on consent_record (member_id, created_at, id);
create index consent_record_by_change on consent_record (member_id, updated_at, id);

-- a ledger: lines are added; only what tells of an erased person goes from them
revoke update, delete on consent_record from "${applicationRole}";
grant update (evidence, recorded_by) on consent_record to "${applicationRole}";
