-- Mutual aid 互助保障: plans with terms and limits, enrolments, claims.
create table mutual_aid_plan (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    organization_id uuid not null,
    name text not null,
    terms text not null,
    starts_on date not null,
    ends_on date not null,
    waiting_days integer not null,
    premium numeric(14, 2) not null,
    year_limit numeric(14, 2) not null,
    person_limit numeric(14, 2) not null,
    employment_forms text[] not null,
    status text not null,
    status_since timestamptz not null,
    constraint mutual_aid_plan_pk primary key (id),
    constraint mutual_aid_plan_organization_fk foreign key (organization_id) references organization (id),
    constraint mutual_aid_plan_name_once unique (organization_id, name),
    constraint mutual_aid_plan_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    constraint mutual_aid_plan_period check (starts_on <= ends_on),
    constraint mutual_aid_plan_waiting check (waiting_days between 0 and 365),
    constraint mutual_aid_plan_amounts check (premium >= 0 and year_limit > 0 and person_limit > 0)
);

create index mutual_aid_plan_by_start on mutual_aid_plan (starts_on, id);
create index mutual_aid_plan_by_update on mutual_aid_plan (updated_at, id);

create table mutual_aid_benefit (
    plan_id uuid not null,
    position integer not null,
    event_kind text not null,
    rate integer not null,
    event_limit numeric(14, 2) not null,
    constraint mutual_aid_benefit_pk primary key (plan_id, position),
    constraint mutual_aid_benefit_plan_fk foreign key (plan_id) references mutual_aid_plan (id),
    constraint mutual_aid_benefit_kind_once unique (plan_id, event_kind),
    constraint mutual_aid_benefit_kind_known check (event_kind in
        ('HOSPITALIZATION', 'CRITICAL_ILLNESS', 'ACCIDENTAL_INJURY', 'DISABILITY', 'DEATH')),
    constraint mutual_aid_benefit_rate check (rate between 1 and 100),
    constraint mutual_aid_benefit_limit check (event_limit > 0)
);

create table mutual_aid_enrolment (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    plan_id uuid not null,
    member_id uuid not null,
    organization_id uuid not null,
    enrolled_on date not null,
    covered_from date not null,
    covered_until date not null,
    premium numeric(14, 2) not null,
    person_limit numeric(14, 2) not null,
    approved numeric(14, 2) not null,
    status text not null,
    constraint mutual_aid_enrolment_pk primary key (id),
    constraint mutual_aid_enrolment_plan_fk foreign key (plan_id) references mutual_aid_plan (id),
    constraint mutual_aid_enrolment_member_fk foreign key (member_id) references member (id),
    constraint mutual_aid_enrolment_organization_fk foreign key (organization_id) references organization (id),
    constraint mutual_aid_enrolment_once unique (plan_id, member_id),
    constraint mutual_aid_enrolment_status_known check (status in ('ACTIVE', 'ENDED')),
    constraint mutual_aid_enrolment_within_limit check (approved between 0 and person_limit)
);

create index mutual_aid_enrolment_by_organization on mutual_aid_enrolment (organization_id, id);
create index mutual_aid_enrolment_by_member on mutual_aid_enrolment (member_id, id);
create index mutual_aid_enrolment_by_update on mutual_aid_enrolment (updated_at, id);

-- What has been approved for events of one calendar year.
create table mutual_aid_year (
    enrolment_id uuid not null,
    year integer not null,
    year_limit numeric(14, 2) not null,
    approved numeric(14, 2) not null,
    constraint mutual_aid_year_pk primary key (enrolment_id, year),
    constraint mutual_aid_year_enrolment_fk foreign key (enrolment_id) references mutual_aid_enrolment (id),
    constraint mutual_aid_year_within_limit check (approved between 0 and year_limit)
);

create table mutual_aid_claim (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    plan_id uuid not null,
    enrolment_id uuid not null,
    member_id uuid not null,
    organization_id uuid not null,
    event_kind text not null,
    event_on date not null,
    event_reference text not null,
    expense numeric(14, 2) not null,
    statement bytea,
    status text not null,
    status_since timestamptz not null,
    reason text,
    approved numeric(14, 2),
    limited_by text,
    reviewer text,
    payer text,
    payment_reference text,
    paid_at timestamptz,
    constraint mutual_aid_claim_pk primary key (id),
    constraint mutual_aid_claim_enrolment_fk foreign key (enrolment_id) references mutual_aid_enrolment (id),
    constraint mutual_aid_claim_plan_fk foreign key (plan_id) references mutual_aid_plan (id),
    constraint mutual_aid_claim_member_fk foreign key (member_id) references member (id),
    constraint mutual_aid_claim_organization_fk foreign key (organization_id) references organization (id),
    constraint mutual_aid_claim_kind_known check (event_kind in
        ('HOSPITALIZATION', 'CRITICAL_ILLNESS', 'ACCIDENTAL_INJURY', 'DISABILITY', 'DEATH')),
    constraint mutual_aid_claim_status_known check (status in
        ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'REFUSED', 'APPROVED', 'PAID')),
    constraint mutual_aid_claim_expense_positive check (expense > 0),
    constraint mutual_aid_claim_approved_whole check ((status in ('APPROVED', 'PAID')) = (approved is not null)),
    constraint mutual_aid_claim_paid_whole check ((status = 'PAID')
        = (payer is not null and paid_at is not null and payment_reference is not null)),
    constraint mutual_aid_claim_two_people check (payer <> reviewer)
);

create unique index mutual_aid_claim_event_once on mutual_aid_claim
    (plan_id, member_id, event_kind, event_on, event_reference) where status <> 'REFUSED';
create index mutual_aid_claim_by_organization on mutual_aid_claim (organization_id, id);
create index mutual_aid_claim_by_plan on mutual_aid_claim (plan_id, id);
create index mutual_aid_claim_by_member on mutual_aid_claim (member_id, id);
create index mutual_aid_claim_by_enrolment on mutual_aid_claim (enrolment_id);
create index mutual_aid_claim_by_update on mutual_aid_claim (updated_at, id);
