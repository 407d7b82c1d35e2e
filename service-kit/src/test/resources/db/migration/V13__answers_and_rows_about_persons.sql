-- Stored answers and refused rows that are about a person are found when he is erased; the same file in all services.
alter table idempotency_answer add column mentions uuid[] not null default '{}';
create index idempotency_answer_by_mention on idempotency_answer using gin (mentions);

-- of those refused before this, nothing is found: their time is over within days
alter table job_rejected_row add column cell_tokens bigint[] not null default '{}';
create index job_rejected_row_by_cell on job_rejected_row using gin (cell_tokens);
