CREATE TABLE training_session
(
    id                  uuid        NOT NULL,
    version             bigint      NOT NULL,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    plan_id             uuid,
    request_id          uuid,
    course_id           uuid        NOT NULL,
    course_edition      integer     NOT NULL,
    title               text        NOT NULL,
    host_id             uuid        NOT NULL,
    organiser_id        uuid        NOT NULL,
    commissioned_by_id  uuid,
    mode                text        NOT NULL,
    seats_on_site       integer,
    seats_online        integer,
    venue_name          text,
    venue_address       text,
    venue_room          text,
    stream_address      text,
    district            text        NOT NULL,
    walk_ins_allowed    boolean     NOT NULL,
    enrolment_closes_at timestamptz NOT NULL,
    cancellable_until   timestamptz NOT NULL,
    starts_at           timestamptz NOT NULL,
    ends_at             timestamptz NOT NULL,
    status              text        NOT NULL,
    published_at        timestamptz,
    started_at          timestamptz,
    completed_at        timestamptz,
    cancelled_at        timestamptz,
    cancel_reason       text,
    external_reference  text,
    CONSTRAINT training_session_pk PRIMARY KEY (id),
    CONSTRAINT training_session_reference_once UNIQUE (organiser_id, external_reference),
    CONSTRAINT training_session_of_plan FOREIGN KEY (plan_id) REFERENCES annual_plan (id),
    CONSTRAINT training_session_of_request FOREIGN KEY (request_id) REFERENCES delivery_request (id),
    CONSTRAINT training_session_of_course FOREIGN KEY (course_id, course_edition) REFERENCES course_edition (course_id, edition),
    CONSTRAINT training_session_in_order CHECK (starts_at < ends_at),
    CONSTRAINT training_session_mode_known CHECK (mode IN ('ON_SITE', 'ONLINE', 'HYBRID')),
    CONSTRAINT training_session_seats_on_site CHECK ((mode IN ('ON_SITE', 'HYBRID')) = (seats_on_site IS NOT NULL) AND seats_on_site > 0),
    CONSTRAINT training_session_seats_online CHECK ((mode IN ('ONLINE', 'HYBRID')) = (seats_online IS NOT NULL) AND seats_online > 0),
    CONSTRAINT training_session_status_known CHECK (status IN ('DRAFT', 'PUBLISHED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'))
);
CREATE INDEX training_session_by_start ON training_session (starts_at, id);
CREATE INDEX training_session_by_created ON training_session (created_at, id);
CREATE INDEX training_session_by_updated ON training_session (updated_at, id);
CREATE INDEX training_session_by_plan ON training_session (plan_id, status) WHERE plan_id IS NOT NULL;
CREATE INDEX training_session_by_request ON training_session (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX training_session_by_course ON training_session (course_id, course_edition);
CREATE INDEX training_session_by_host ON training_session (host_id);
CREATE INDEX training_session_by_organiser ON training_session (organiser_id);

CREATE TABLE session_block
(
    session_id uuid        NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    CONSTRAINT session_block_pk PRIMARY KEY (session_id, starts_at, ends_at),
    CONSTRAINT session_block_of_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT session_block_in_order CHECK (starts_at < ends_at),
    CONSTRAINT session_block_apart EXCLUDE USING gist (session_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
);

CREATE TABLE session_lecturer
(
    session_id  uuid NOT NULL,
    lecturer_id uuid NOT NULL,
    CONSTRAINT session_lecturer_pk PRIMARY KEY (session_id, lecturer_id),
    CONSTRAINT session_lecturer_of_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT session_lecturer_is_lecturer FOREIGN KEY (lecturer_id) REFERENCES lecturer (id)
);
CREATE INDEX session_lecturer_by_lecturer ON session_lecturer (lecturer_id);

-- One row for each lecturer and block of a session that is not cancelled.
CREATE TABLE lecturer_booking
(
    session_id  uuid        NOT NULL,
    lecturer_id uuid        NOT NULL,
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL,
    CONSTRAINT lecturer_booking_pk PRIMARY KEY (session_id, lecturer_id, starts_at, ends_at),
    CONSTRAINT lecturer_booking_of_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT lecturer_booking_one_place EXCLUDE USING gist (lecturer_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
);

-- One row for each block of a session that is not cancelled and has a room; room is the normalised venue and room.
CREATE TABLE room_booking
(
    session_id uuid        NOT NULL,
    room       text        NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    CONSTRAINT room_booking_pk PRIMARY KEY (session_id, room, starts_at, ends_at),
    CONSTRAINT room_booking_of_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT room_booking_one_session EXCLUDE USING gist (room WITH =, tstzrange(starts_at, ends_at) WITH &&)
);

GRANT SELECT, INSERT, UPDATE ON training_session TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON session_block, session_lecturer, lecturer_booking, room_booking TO ${applicationRole};
