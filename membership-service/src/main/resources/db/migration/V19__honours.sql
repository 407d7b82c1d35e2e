-- Honours 先进表彰: nominations with rounds of review and public notice, objections, honours conferred and revoked.
create table honour_nomination (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    kind text not null,
    level text not null,
    year integer not null,
    subject text not null,
    organization_id uuid not null,
    member_id uuid,
    team_name text,
    conferring_id uuid not null,
    grounds text not null,
    status text not null,
    status_since timestamptz not null,
    round integer not null,
    notice_ends_at timestamptz,
    reason text,
    external_reference text,
    constraint honour_nomination_pk primary key (id),
    constraint honour_nomination_organization_fk foreign key (organization_id) references organization (id),
    constraint honour_nomination_conferring_fk foreign key (conferring_id) references organization (id),
    constraint honour_nomination_member_fk foreign key (member_id) references member (id),
    constraint honour_nomination_reference_once unique (organization_id, external_reference),
    constraint honour_nomination_kind_known check (kind in ('MODEL_WORKER', 'MAY_DAY_LABOUR_MEDAL',
        'CAPITAL_LABOUR_MEDAL', 'WORKERS_PIONEER', 'CRAFTSMAN', 'ADVANCED_INDIVIDUAL', 'ADVANCED_TEAM')),
    constraint honour_nomination_level_known check (level in
        ('NATIONAL', 'MUNICIPAL', 'DISTRICT', 'STREET', 'GRASSROOTS')),
    constraint honour_nomination_subject_known check (subject in ('PERSON', 'TEAM', 'ORGANIZATION')),
    constraint honour_nomination_whom check ((subject = 'PERSON') = (member_id is not null)
        and (subject = 'TEAM') = (team_name is not null)),
    constraint honour_nomination_status_known check (status in
        ('NOMINATED', 'UNDER_REVIEW', 'ON_NOTICE', 'CLEARED', 'CONFERRED', 'REJECTED', 'WITHDRAWN')),
    constraint honour_nomination_notice_with_end check ((status = 'ON_NOTICE') = (notice_ends_at is not null))
);

create unique index honour_nomination_person_once on honour_nomination (member_id, kind, year)
    where member_id is not null and status not in ('REJECTED', 'WITHDRAWN');
create unique index honour_nomination_team_once on honour_nomination (organization_id, team_name, kind, year)
    nulls not distinct where member_id is null and status not in ('REJECTED', 'WITHDRAWN');
create index honour_nomination_by_organization on honour_nomination (organization_id, id);
create index honour_nomination_by_conferring on honour_nomination (conferring_id, id);
create index honour_nomination_by_update on honour_nomination (updated_at, id);
create index honour_nomination_by_member on honour_nomination (member_id) where member_id is not null;
create index honour_nomination_on_notice on honour_nomination (notice_ends_at, id) where status = 'ON_NOTICE';

-- What was decided in each round; a notice is decided by the clock.
create table honour_round (
    nomination_id uuid not null,
    round integer not null,
    kind text not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    remark text,
    constraint honour_round_pk primary key (nomination_id, round),
    constraint honour_round_nomination_fk foreign key (nomination_id) references honour_nomination (id),
    constraint honour_round_kind_known check (kind in ('REVIEW', 'NOTICE'))
);

create table honour_objection (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    nomination_id uuid not null,
    member_id uuid,
    statement bytea not null,
    raised_at timestamptz not null,
    status text not null,
    answer text,
    answered_at timestamptz,
    constraint honour_objection_pk primary key (id),
    constraint honour_objection_nomination_fk foreign key (nomination_id) references honour_nomination (id),
    constraint honour_objection_status_known check (status in ('OPEN', 'DISMISSED', 'UPHELD')),
    constraint honour_objection_answered check ((status = 'OPEN') = (answered_at is null)
        and (status = 'OPEN') = (answer is null))
);

create index honour_objection_by_nomination on honour_objection (nomination_id, raised_at, id);
create index honour_objection_by_update on honour_objection (nomination_id, updated_at, id);
create index honour_objection_by_member on honour_objection (member_id) where member_id is not null;

create table honour (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    kind text not null,
    level text not null,
    year integer not null,
    subject text not null,
    organization_id uuid not null,
    member_id uuid,
    team_name text,
    conferred_by text not null,
    document_number text,
    evidence text,
    conferred_on date not null,
    nomination_id uuid,
    status text not null,
    revoked_on date,
    revoke_reason text,
    constraint honour_pk primary key (id),
    constraint honour_organization_fk foreign key (organization_id) references organization (id),
    constraint honour_member_fk foreign key (member_id) references member (id),
    constraint honour_nomination_fk foreign key (nomination_id) references honour_nomination (id),
    constraint honour_of_nomination unique (nomination_id),
    constraint honour_kind_known check (kind in ('MODEL_WORKER', 'MAY_DAY_LABOUR_MEDAL', 'CAPITAL_LABOUR_MEDAL',
        'WORKERS_PIONEER', 'CRAFTSMAN', 'ADVANCED_INDIVIDUAL', 'ADVANCED_TEAM')),
    constraint honour_level_known check (level in ('NATIONAL', 'MUNICIPAL', 'DISTRICT', 'STREET', 'GRASSROOTS')),
    constraint honour_subject_known check (subject in ('PERSON', 'TEAM', 'ORGANIZATION')),
    constraint honour_whom check ((subject = 'PERSON') = (member_id is not null)
        and (subject = 'TEAM') = (team_name is not null)),
    constraint honour_status_known check (status in ('CONFERRED', 'REVOKED')),
    constraint honour_revoked_whole check ((status = 'REVOKED') = (revoked_on is not null and revoke_reason is not null)),
    constraint honour_past_with_evidence check (nomination_id is not null or evidence is not null)
);

create unique index honour_person_once on honour (member_id, kind, level, year)
    where member_id is not null and status = 'CONFERRED';
create unique index honour_team_once on honour (organization_id, team_name, kind, level, year)
    nulls not distinct where member_id is null and status = 'CONFERRED';
create index honour_by_organization on honour (organization_id, id);
create index honour_by_member on honour (member_id, conferred_on) where member_id is not null;
create index honour_by_update on honour (updated_at, id);
create index honour_counted on honour (organization_id, conferred_on) include (kind, level) where status = 'CONFERRED';
