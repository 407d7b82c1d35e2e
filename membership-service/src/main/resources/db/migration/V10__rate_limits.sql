-- What callers have used of their limits; the same file in all services. Unlogged: nothing is flushed to disk for it, and
-- after a crash everybody starts afresh.
create unlogged table rate_limit (
    caller_hash bytea       not null,
    free_at     timestamptz not null,
    constraint rate_limit_pk primary key (caller_hash)
) with (fillfactor = 50);
