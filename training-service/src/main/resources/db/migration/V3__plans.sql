CREATE TABLE annual_plan
(
    id                         uuid        NOT NULL,
    version                    bigint      NOT NULL,
    created_at                 timestamptz NOT NULL,
    updated_at                 timestamptz NOT NULL,
    organization_id            uuid        NOT NULL,
    year                       integer     NOT NULL,
    programme                  text        NOT NULL,
    title                      text        NOT NULL,
    target_sessions            integer     NOT NULL,
    priority_sectors           text[]      NOT NULL,
    priority_employment_forms  text[]      NOT NULL,
    priority_districts         text[]      NOT NULL,
    themes                     text[]      NOT NULL,
    status                     text        NOT NULL,
    published_at               timestamptz,
    closed_at                  timestamptz,
    CONSTRAINT annual_plan_pk PRIMARY KEY (id),
    CONSTRAINT annual_plan_one_a_year UNIQUE (organization_id, year, programme),
    CONSTRAINT annual_plan_year_range CHECK (year BETWEEN 2000 AND 2100),
    CONSTRAINT annual_plan_programme_known CHECK (programme IN ('GENERAL', 'DEMONSTRATION', 'COLLEGE')),
    CONSTRAINT annual_plan_target_positive CHECK (target_sessions > 0),
    CONSTRAINT annual_plan_status_known CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED'))
);
CREATE INDEX annual_plan_by_year ON annual_plan (year, id);
CREATE INDEX annual_plan_by_created ON annual_plan (created_at, id);
CREATE INDEX annual_plan_by_updated ON annual_plan (updated_at, id);

GRANT SELECT, INSERT, UPDATE ON annual_plan TO ${applicationRole};
