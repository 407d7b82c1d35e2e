create table note (
    id           uuid        not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    title        text        not null,
    rank         integer     not null,
    status       text        not null,
    constraint note_pk primary key (id),
    constraint note_title_unique unique (title),
    constraint note_status_known check (status in ('OPEN', 'CLOSED'))
);

create index note_by_creation on note (created_at, id);
create index note_by_rank on note (rank, id);
create index note_by_change on note (updated_at, id);
