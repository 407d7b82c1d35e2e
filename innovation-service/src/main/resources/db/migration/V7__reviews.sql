create table experts (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    creation_digest bytea       not null,
    account_subject text        not null,
    organization_id uuid        not null,
    registrar_id    uuid        not null,
    member_id       uuid,
    name            bytea,
    constraint experts_pk primary key (id),
    constraint experts_account_subject unique (account_subject),
    constraint experts_account_subject_length check (char_length(account_subject) between 3 and 500)
);
create index experts_by_creation on experts (created_at, id);
create index experts_by_update on experts (updated_at, id);
create index experts_member on experts (member_id);

create table expert_fields (
    expert_id uuid    not null,
    position  integer not null,
    field     text    not null,
    constraint expert_fields_pk primary key (expert_id, position),
    constraint expert_fields_expert foreign key (expert_id) references experts (id),
    constraint expert_fields_length check (char_length(field) between 1 and 100)
);

create table declared_conflicts (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    expert_id       uuid        not null,
    organization_id uuid,
    proposal_id     uuid,
    reason          text        not null,
    declared_at     timestamptz not null,
    constraint declared_conflicts_pk primary key (id),
    constraint declared_conflicts_expert foreign key (expert_id) references experts (id),
    constraint declared_conflicts_proposal foreign key (proposal_id) references proposals (id),
    constraint declared_conflicts_with check (num_nonnulls(organization_id, proposal_id) = 1),
    constraint declared_conflicts_organization_once unique (expert_id, organization_id),
    constraint declared_conflicts_proposal_once unique (expert_id, proposal_id),
    constraint declared_conflicts_reason_length check (char_length(reason) between 1 and 1000)
);
create index declared_conflicts_of_proposal on declared_conflicts (proposal_id);

create table reviews (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    call_id     uuid        not null,
    proposal_id uuid        not null,
    expert_id   uuid        not null,
    status      text        not null,
    mark        numeric(7,4),
    reason      text,
    submitted_at timestamptz,
    constraint reviews_pk primary key (id),
    constraint reviews_call foreign key (call_id) references calls (id),
    constraint reviews_proposal foreign key (proposal_id) references proposals (id),
    constraint reviews_expert foreign key (expert_id) references experts (id),
    constraint reviews_one_each unique (proposal_id, expert_id),
    constraint reviews_status
        check (status in ('ASSIGNED', 'ACCEPTED', 'SUBMITTED', 'DECLINED', 'RECUSED', 'CANCELLED')),
    -- a blank is never a zero: there is a mark exactly when everything was scored and handed in
    constraint reviews_mark check ((status = 'SUBMITTED') = (mark is not null)),
    constraint reviews_mark_range check (mark between 0 and 100),
    constraint reviews_reason_length check (char_length(reason) between 1 and 1000)
);
create index reviews_by_creation on reviews (created_at, id);
create index reviews_by_update on reviews (updated_at, id);
create index reviews_of_call on reviews (call_id, created_at, id);
create index reviews_of_expert on reviews (expert_id, created_at, id);

create table review_scores (
    review_id uuid         not null,
    position  integer      not null,
    criterion text         not null,
    score     numeric(4,1),
    remark    text,
    constraint review_scores_pk primary key (review_id, position),
    constraint review_scores_review foreign key (review_id) references reviews (id),
    constraint review_scores_range check (score between 0 and 100),
    constraint review_scores_remark_length check (char_length(remark) between 1 and 4000)
);
