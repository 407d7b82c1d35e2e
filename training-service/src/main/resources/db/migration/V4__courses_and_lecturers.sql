CREATE TABLE course
(
    id              uuid        NOT NULL,
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    organization_id uuid        NOT NULL,
    code            text        NOT NULL,
    status          text        NOT NULL,
    edition         integer     NOT NULL,
    title           text          NOT NULL,
    summary         text,
    tier            text          NOT NULL,
    category        text          NOT NULL,
    field           text          NOT NULL,
    themes          text[]        NOT NULL,
    hours           numeric(5, 1) NOT NULL,
    material_links  text[]        NOT NULL,
    CONSTRAINT course_pk PRIMARY KEY (id),
    CONSTRAINT course_code_once UNIQUE (organization_id, code),
    CONSTRAINT course_hours_positive CHECK (hours > 0),
    CONSTRAINT course_status_known CHECK (status IN ('ACTIVE', 'RETIRED'))
);
CREATE INDEX course_by_created ON course (created_at, id);
CREATE INDEX course_by_updated ON course (updated_at, id);

-- Every edition as it was, the present one included.
CREATE TABLE course_edition
(
    course_id      uuid          NOT NULL,
    edition        integer       NOT NULL,
    title          text          NOT NULL,
    summary        text,
    tier           text          NOT NULL,
    category       text          NOT NULL,
    field          text          NOT NULL,
    themes         text[]        NOT NULL,
    hours          numeric(5, 1) NOT NULL,
    material_links text[]        NOT NULL,
    since          timestamptz   NOT NULL,
    CONSTRAINT course_edition_pk PRIMARY KEY (course_id, edition),
    CONSTRAINT course_edition_of_course FOREIGN KEY (course_id) REFERENCES course (id),
    CONSTRAINT course_edition_hours_positive CHECK (hours > 0)
);

CREATE TABLE lecturer
(
    id                 uuid        NOT NULL,
    version            bigint      NOT NULL,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    organization_id    uuid        NOT NULL,
    union_id           uuid,
    member_id          uuid,
    name               bytea       NOT NULL,
    title              text        NOT NULL,
    account_subject    text,
    topics             text[]      NOT NULL,
    districts          text[]      NOT NULL,
    status             text        NOT NULL,
    external_reference text,
    CONSTRAINT lecturer_pk PRIMARY KEY (id),
    CONSTRAINT lecturer_reference_once UNIQUE (organization_id, external_reference),
    CONSTRAINT lecturer_member_once UNIQUE (organization_id, member_id),
    CONSTRAINT lecturer_account_once UNIQUE (account_subject),
    CONSTRAINT lecturer_status_known CHECK (status IN ('ACTIVE', 'INACTIVE'))
);
CREATE INDEX lecturer_by_created ON lecturer (created_at, id);
CREATE INDEX lecturer_by_updated ON lecturer (updated_at, id);

GRANT SELECT, INSERT, UPDATE ON course, lecturer TO ${applicationRole};
GRANT SELECT, INSERT ON course_edition TO ${applicationRole};
