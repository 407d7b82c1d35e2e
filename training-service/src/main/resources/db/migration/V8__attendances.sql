CREATE TABLE attendance
(
    id              uuid        NOT NULL,
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    session_id      uuid        NOT NULL,
    member_id       uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    mode            text        NOT NULL,
    source          text        NOT NULL,
    enrolled        boolean     NOT NULL,
    minutes         integer     NOT NULL,
    attended        boolean     NOT NULL,
    year            integer     NOT NULL,
    district        text        NOT NULL,
    occurred_at     timestamptz NOT NULL,
    client_nonce    text,
    CONSTRAINT attendance_pk PRIMARY KEY (id),
    CONSTRAINT attendance_of_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT attendance_member_once UNIQUE (session_id, member_id),
    CONSTRAINT attendance_nonce_once UNIQUE (session_id, client_nonce),
    CONSTRAINT attendance_mode_known CHECK (mode IN ('ON_SITE', 'ONLINE')),
    CONSTRAINT attendance_source_known CHECK (source IN ('LIST', 'CARD')),
    CONSTRAINT attendance_minutes_positive CHECK (minutes >= 0)
);
CREATE INDEX attendance_by_session ON attendance (session_id, created_at, id);
CREATE INDEX attendance_by_updated ON attendance (session_id, updated_at, id);
-- The figures are counted from this index alone.
CREATE INDEX attendance_coverage ON attendance (year, district, mode, member_id, session_id, organization_id) WHERE attended;

GRANT SELECT, INSERT ON attendance TO ${applicationRole};
