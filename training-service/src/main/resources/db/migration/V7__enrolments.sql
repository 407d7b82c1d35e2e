-- Seats of one mode of a session. Whoever takes or frees a seat holds this row's lock, and no other.
CREATE TABLE session_seats
(
    session_id       uuid    NOT NULL,
    mode             text    NOT NULL,
    seats            integer NOT NULL,
    taken            integer NOT NULL,
    waiting          integer NOT NULL,
    next_wait_number bigint  NOT NULL,
    open             boolean NOT NULL,
    CONSTRAINT session_seats_pk PRIMARY KEY (session_id, mode),
    CONSTRAINT session_seats_of_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT session_seats_mode_known CHECK (mode IN ('ON_SITE', 'ONLINE')),
    CONSTRAINT session_seats_never_over CHECK (taken BETWEEN 0 AND seats),
    CONSTRAINT session_seats_waiting CHECK (waiting >= 0)
);

CREATE TABLE enrolment
(
    id              uuid        NOT NULL,
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    session_id      uuid        NOT NULL,
    mode            text        NOT NULL,
    member_id       uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    name            bytea,
    channel         text        NOT NULL,
    status          text        NOT NULL,
    wait_number     bigint,
    enrolled_at     timestamptz NOT NULL,
    confirmed_at    timestamptz,
    cancelled_at    timestamptz,
    CONSTRAINT enrolment_pk PRIMARY KEY (id),
    CONSTRAINT enrolment_of_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT enrolment_mode_known CHECK (mode IN ('ON_SITE', 'ONLINE')),
    CONSTRAINT enrolment_channel_known CHECK (channel IN ('SELF', 'UNION')),
    CONSTRAINT enrolment_status_known CHECK (status IN ('CONFIRMED', 'WAITING', 'CANCELLED')),
    CONSTRAINT enrolment_waits_with_number CHECK (status <> 'WAITING' OR wait_number IS NOT NULL)
);
CREATE UNIQUE INDEX enrolment_member_once ON enrolment (session_id, member_id) WHERE status <> 'CANCELLED';
CREATE UNIQUE INDEX enrolment_queue ON enrolment (session_id, mode, wait_number) WHERE status = 'WAITING';
CREATE INDEX enrolment_by_session ON enrolment (session_id, created_at, id);
CREATE INDEX enrolment_by_member ON enrolment (member_id, created_at, id);
CREATE INDEX enrolment_by_updated ON enrolment (session_id, updated_at, id);

-- When a member is taken: one row for each block of each enrolment that is not cancelled.
CREATE TABLE enrolment_time
(
    enrolment_id uuid        NOT NULL,
    member_id    uuid        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    CONSTRAINT enrolment_time_pk PRIMARY KEY (enrolment_id, member_id, starts_at, ends_at),
    CONSTRAINT enrolment_time_of_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT enrolment_time_one_session EXCLUDE USING gist (member_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
);

GRANT SELECT, INSERT, UPDATE ON session_seats, enrolment TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON enrolment_time TO ${applicationRole};
