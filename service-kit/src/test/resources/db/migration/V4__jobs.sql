-- Long work 任务: rows that any instance's worker takes with a lease; each step commits its effect and its checkpoint together.
create table job (
    id                  uuid        not null,
    version             bigint      not null default 0,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    kind                text        not null,
    state               text        not null default 'QUEUED',
    asker_subject       text        not null,
    asker               jsonb       not null,
    organization_id     uuid,
    checkpoint          text,
    done                bigint      not null default 0,
    total               bigint,
    counts              jsonb       not null default '{}',
    result              text,
    failure             jsonb,
    cancel_requested_at timestamptz,
    attempts            integer     not null default 0,
    lease               uuid,
    lease_until         timestamptz,
    started_at          timestamptz,
    finished_at         timestamptz,
    constraint job_pk primary key (id),
    constraint job_state_known check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    constraint job_leased_while_running check ((state = 'RUNNING') = (lease is not null and lease_until is not null)),
    constraint job_finished_when_over check ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at is not null)),
    constraint job_failure_told check ((state = 'FAILED') = (failure is not null)),
    constraint job_done_not_negative check (done >= 0)
);

create index job_open on job (created_at, id) where state in ('QUEUED', 'RUNNING');
create index job_by_asker on job (asker_subject, created_at, id);
create index job_by_organization on job (organization_id, created_at, id);
create index job_by_change on job (updated_at, id);

-- The file that a job works on, in pieces, each encrypted.
create table job_file_piece (
    job_id  uuid    not null,
    number  integer not null,
    content bytea   not null,
    constraint job_file_piece_pk primary key (job_id, number),
    constraint job_file_piece_job_fk foreign key (job_id) references job (id)
);

alter table job_file_piece alter column content set storage external;

-- What a row of the file is known by (keyed), so that a later row with the same is found.
create table job_row_key (
    job_id uuid    not null,
    key    bytea   not null,
    row_number integer not null,
    constraint job_row_key_pk primary key (job_id, key),
    constraint job_row_key_job_fk foreign key (job_id) references job (id)
);

-- Rows of the file that were refused: encrypted, to be given back and mended.
create table job_rejected_row (
    job_id uuid    not null,
    row_number integer not null,
    cells  bytea   not null,
    constraint job_rejected_row_pk primary key (job_id, row_number),
    constraint job_rejected_row_job_fk foreign key (job_id) references job (id)
);

-- Everything that is wrong with them; values are masked.
create table job_row_error (
    id        uuid    not null,
    job_id    uuid    not null,
    place     bigint  not null,
    row_number integer  not null,
    field     text,
    code      text    not null,
    arguments text[]  not null,
    value     text,
    constraint job_row_error_pk primary key (id),
    constraint job_row_error_row_fk foreign key (job_id, row_number) references job_rejected_row (job_id, row_number)
);

create index job_row_error_in_order on job_row_error (job_id, place, id);
create index job_row_error_by_row on job_row_error (job_id, row_number);
