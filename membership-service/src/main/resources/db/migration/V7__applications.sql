-- Applications to join 入会申请.
create table application (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    number text not null,
    secret_hash bytea not null,
    organization_id uuid not null,
    name bytea not null,
    document_type text not null,
    document_number bytea not null,
    document_index bytea not null,
    birth_date bytea,
    phone bytea not null,
    gender text,
    employment_form text not null,
    job_title text,
    employer_id uuid,
    employer_name text,
    meeting_id uuid,
    venue_id uuid,
    card_wanted boolean not null,
    channel text not null,
    status text not null,
    decision_reason text,
    submitted_on date not null,
    decided_on date,
    member_id uuid,
    card_id uuid,
    external_reference text,
    content_index bytea not null,
    constraint application_pk primary key (id),
    constraint application_number_unique unique (number),
    constraint application_organization_fk foreign key (organization_id) references organization (id),
    constraint application_reference_unique unique (organization_id, external_reference),
    constraint application_venue_fk foreign key (meeting_id, venue_id) references meeting_venue (meeting_id, id),
    constraint application_member_fk foreign key (member_id) references member (id),
    constraint application_member_unique unique (member_id),
    constraint application_card_unique unique (card_id),
    constraint application_card_fk foreign key (card_id) references card (id),
    constraint application_channel_known check (channel in ('ONLINE', 'MEETING', 'ON_SITE', 'PARTNER', 'IMPORT')),
    constraint application_status_known check (status in
        ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    constraint application_employment_form_known check (employment_form in
        ('STANDARD', 'COURIER', 'FOOD_DELIVERY', 'RIDE_HAILING', 'TRUCK_DRIVER', 'DOMESTIC_WORK', 'OTHER_NEW_FORM')),
    constraint application_venue_of_meeting check ((meeting_id is null) = (venue_id is null)),
    constraint application_accepted_is_whole check
        ((status = 'ACCEPTED') = (member_id is not null) and (status <> 'ACCEPTED' or decided_on is not null))
);

create index application_by_organization on application (organization_id, id);
create index application_by_submission on application (organization_id, submitted_on, id);
create index application_waiting on application (organization_id, submitted_on, id) where status = 'SUBMITTED';
create index application_accepted on application (organization_id, decided_on) where status = 'ACCEPTED';
create index application_by_meeting on application (meeting_id, venue_id, status);
create index application_by_update on application (updated_at, id);

alter table meeting_check_in
    add constraint meeting_check_in_application_fk foreign key (application_id) references application (id);

