-- What this service keeps of membership-service, filled by its feed.
CREATE TABLE organization
(
    id            uuid                 NOT NULL,
    name          text                 NOT NULL,
    kind          text                 NOT NULL,
    status        text                 NOT NULL,
    parent_id     uuid,
    path          text COLLATE "C"     NOT NULL,
    division_code text,
    sector        text,
    focus_groups  text[]               NOT NULL DEFAULT '{}',
    CONSTRAINT organization_pk PRIMARY KEY (id)
);
CREATE INDEX organization_by_path ON organization (path);

CREATE TABLE member_standing
(
    member_id       uuid NOT NULL,
    organization_id uuid NOT NULL,
    status          text NOT NULL,
    employment_form text,
    CONSTRAINT member_standing_pk PRIMARY KEY (member_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON organization, member_standing TO ${applicationRole};
