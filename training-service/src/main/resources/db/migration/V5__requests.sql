CREATE TABLE delivery_request
(
    id                 uuid        NOT NULL,
    version            bigint      NOT NULL,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    organization_id    uuid        NOT NULL,
    plan_id            uuid,
    origin             text        NOT NULL,
    topics             text[]      NOT NULL,
    audience_size      integer,
    audience_groups    text[]      NOT NULL,
    mode               text,
    preferred_dates    date[]      NOT NULL,
    venue              text,
    remarks            text,
    external_reference text,
    status             text        NOT NULL,
    submitted_at       timestamptz,
    answer_due         date,
    answered_at        timestamptz,
    reason             text,
    session_id         uuid,
    CONSTRAINT delivery_request_pk PRIMARY KEY (id),
    CONSTRAINT delivery_request_reference_once UNIQUE (organization_id, external_reference),
    CONSTRAINT delivery_request_of_plan FOREIGN KEY (plan_id) REFERENCES annual_plan (id),
    CONSTRAINT delivery_request_origin_known CHECK (origin IN ('UNION', 'NEW_UNION', 'SERVICE')),
    CONSTRAINT delivery_request_mode_known CHECK (mode IN ('ON_SITE', 'ONLINE', 'HYBRID')),
    CONSTRAINT delivery_request_audience_positive CHECK (audience_size > 0),
    CONSTRAINT delivery_request_status_known CHECK (status IN
        ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'DECLINED', 'SCHEDULED', 'DELIVERED'))
);
CREATE UNIQUE INDEX delivery_request_one_for_new_union ON delivery_request (organization_id) WHERE origin = 'NEW_UNION';
CREATE INDEX delivery_request_by_created ON delivery_request (created_at, id);
CREATE INDEX delivery_request_by_updated ON delivery_request (updated_at, id);
CREATE INDEX delivery_request_by_organization ON delivery_request (organization_id, created_at, id);
CREATE INDEX delivery_request_by_plan ON delivery_request (plan_id, status) WHERE plan_id IS NOT NULL;
CREATE INDEX delivery_request_unanswered ON delivery_request (answer_due, id) WHERE status = 'SUBMITTED';

GRANT SELECT, INSERT, UPDATE ON delivery_request TO ${applicationRole};
