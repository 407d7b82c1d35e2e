create table proposals (
    id                   uuid          not null,
    version              bigint        not null,
    created_at           timestamptz   not null,
    updated_at           timestamptz   not null,
    creation_digest      bytea         not null,
    call_id              uuid          not null,
    lead_organization_id uuid          not null,
    external_reference   text,
    title                text          not null,
    summary              text          not null,
    theme                text          not null,
    requested_amount     numeric(14,2) not null,
    -- grows with every edit; a consent is to one edition
    edition              integer       not null,
    status               text          not null,
    submissions          integer       not null,
    submitted_at         timestamptz,
    eligible             boolean,
    constraint proposals_pk primary key (id),
    constraint proposals_call foreign key (call_id) references calls (id),
    constraint proposals_external_reference unique (lead_organization_id, external_reference),
    constraint proposals_title_in_call unique (call_id, lead_organization_id, title),
    constraint proposals_reference_length check (char_length(external_reference) between 1 and 100),
    constraint proposals_title_length check (char_length(title) between 1 and 200),
    constraint proposals_summary_length check (char_length(summary) between 1 and 20000),
    constraint proposals_theme_length check (char_length(theme) between 1 and 100),
    constraint proposals_requested_amount check (requested_amount > 0),
    constraint proposals_status check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
    constraint proposals_submitted check (status <> 'SUBMITTED' or (submitted_at is not null and eligible is not null))
);
create index proposals_by_creation on proposals (created_at, id);
create index proposals_by_update on proposals (updated_at, id);
create index proposals_of_call on proposals (call_id, created_at, id);

create table proposal_participants (
    proposal_id       uuid         not null,
    position          integer      not null,
    organization_id   uuid         not null,
    studio_id         uuid,
    share             numeric(5,2) not null,
    consented_edition integer,
    consented_at      timestamptz,
    constraint proposal_participants_pk primary key (proposal_id, position),
    constraint proposal_participants_proposal foreign key (proposal_id) references proposals (id),
    constraint proposal_participants_studio foreign key (studio_id) references studios (id),
    constraint proposal_participants_share check (share > 0 and share <= 100)
);
create index proposal_participants_organization on proposal_participants (organization_id, proposal_id);
create index proposal_participants_studio_id on proposal_participants (studio_id);

create table proposal_applicants (
    proposal_id uuid    not null,
    position    integer not null,
    member_id   uuid    not null,
    constraint proposal_applicants_pk primary key (proposal_id, position),
    constraint proposal_applicants_proposal foreign key (proposal_id) references proposals (id)
);
create index proposal_applicants_member on proposal_applicants (member_id, proposal_id);

create table proposal_ineligibilities (
    proposal_id     uuid    not null,
    position        integer not null,
    reason          text    not null,
    organization_id uuid,
    constraint proposal_ineligibilities_pk primary key (proposal_id, position),
    constraint proposal_ineligibilities_proposal foreign key (proposal_id) references proposals (id)
);

-- What was submitted, word for word. The service can add to it and read it, never change it.
create table proposal_versions (
    id           uuid        not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    proposal_id  uuid        not null,
    number       integer     not null,
    submitted_at timestamptz not null,
    content      text        not null,
    constraint proposal_versions_pk primary key (id),
    constraint proposal_versions_proposal foreign key (proposal_id) references proposals (id),
    constraint proposal_versions_number unique (proposal_id, number)
);

revoke update, delete on proposal_versions from "${applicationRole}";
