create table decisions (
    id               uuid          not null,
    version          bigint        not null,
    created_at       timestamptz   not null,
    updated_at       timestamptz   not null,
    creation_digest  bytea         not null,
    call_id          uuid          not null,
    proposal_id      uuid          not null,
    outcome          text          not null,
    amount           numeric(14,2),
    reserve_position integer,
    rank             integer       not null,
    score            numeric(7,4)  not null,
    reason           text,
    decided_on       date          not null,
    constraint decisions_pk primary key (id),
    constraint decisions_call foreign key (call_id) references calls (id),
    constraint decisions_proposal foreign key (proposal_id) references proposals (id),
    constraint decisions_one_each unique (proposal_id),
    constraint decisions_reserve_position unique (call_id, reserve_position),
    constraint decisions_outcome check (outcome in ('FUNDED', 'RESERVE', 'DECLINED')),
    constraint decisions_amount check ((outcome = 'FUNDED') = (amount is not null)),
    constraint decisions_amount_positive check (amount > 0),
    constraint decisions_reserve check ((outcome = 'RESERVE') = (reserve_position is not null)),
    constraint decisions_reason_length check (char_length(reason) between 1 and 2000)
);
create index decisions_of_call on decisions (call_id, rank, id);
create index decisions_by_creation on decisions (created_at, id);
create index decisions_by_update on decisions (updated_at, id);
