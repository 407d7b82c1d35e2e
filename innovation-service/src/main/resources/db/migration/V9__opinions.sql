-- 征求意见: until when member units of the alliance are asked; a call from before that says nothing asks until it closes
alter table calls add column opinions_until timestamptz;

create table opinions (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    call_id         uuid        not null,
    organization_id uuid        not null,
    stance          text        not null,
    text            text        not null,
    edition         integer     not null,
    given_at        timestamptz not null,
    constraint opinions_pk primary key (id),
    constraint opinions_call foreign key (call_id) references calls (id),
    constraint opinions_one_each unique (call_id, organization_id),
    constraint opinions_stance check (stance in ('SUPPORT', 'SUPPORT_WITH_CHANGES', 'OBJECT')),
    constraint opinions_text_length check (char_length(text) between 1 and 10000),
    constraint opinions_edition check (edition >= 1)
);
create index opinions_of_call on opinions (call_id, given_at, id);
create index opinions_of_call_by_update on opinions (call_id, updated_at, id);

-- what was said, word for word; nobody changes it
create table opinion_editions (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    opinion_id uuid        not null,
    number     integer     not null,
    stance     text        not null,
    text       text        not null,
    given_at   timestamptz not null,
    constraint opinion_editions_pk primary key (id),
    constraint opinion_editions_opinion foreign key (opinion_id) references opinions (id),
    constraint opinion_editions_number unique (opinion_id, number),
    constraint opinion_editions_stance check (stance in ('SUPPORT', 'SUPPORT_WITH_CHANGES', 'OBJECT')),
    constraint opinion_editions_text_length check (char_length(text) between 1 and 10000)
);
revoke update, delete on opinion_editions from "${applicationRole}";
