-- Members 会员. Personal fields are encrypted; they are found through keyed blind indexes and keyed name tokens.
create table member (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    organization_id uuid not null,
    first_organization_id uuid not null,
    name bytea not null,
    name_tokens bigint[] not null,
    document_type text not null,
    document_number bytea not null,
    document_index bytea not null,
    phone bytea,
    phone_index bytea,
    gender text,
    employment_form text not null,
    job_title text,
    status text not null,
    exit_reason text,
    exited_on date,
    joined_on date not null,
    first_joined_on date not null,
    newly_joined boolean not null,
    content_index bytea,
    constraint member_pk primary key (id),
    constraint member_organization_fk foreign key (organization_id) references organization (id),
    constraint member_first_organization_fk foreign key (first_organization_id) references organization (id),
    constraint member_document_type_known check (document_type in
        ('RESIDENT_ID', 'PERMANENT_RESIDENCE_CARD', 'HONG_KONG_MACAU_RESIDENCE_PERMIT', 'TAIWAN_RESIDENCE_PERMIT', 'PASSPORT')),
    constraint member_gender_known check (gender in ('MALE', 'FEMALE')),
    constraint member_employment_form_known check (employment_form in
        ('STANDARD', 'COURIER', 'FOOD_DELIVERY', 'RIDE_HAILING', 'TRUCK_DRIVER', 'DOMESTIC_WORK', 'OTHER_NEW_FORM')),
    constraint member_status_known check (status in ('ACTIVE', 'RETAINED', 'TRANSFERRING', 'EXITED')),
    constraint member_exit_reason_known check (exit_reason in ('WITHDRAWN', 'EXPELLED', 'DECEASED', 'DUPLICATE')),
    constraint member_exit_is_whole check ((status = 'EXITED') = (exit_reason is not null and exited_on is not null)),
    constraint member_first_joining_not_later check (first_joined_on <= joined_on),
    constraint member_exit_not_before_joining check (exited_on >= joined_on)
);

-- one current membership a person, city-wide
create unique index member_one_current_per_document on member (document_index) where status <> 'EXITED';
create index member_former_by_document on member (document_index) where status = 'EXITED';
create index member_by_phone on member (phone_index) where phone_index is not null;
create index member_by_organization on member (organization_id, id);
create index member_by_joining on member (organization_id, joined_on, id);
create index member_by_update on member (updated_at, id);
create index member_by_name on member using gin (name_tokens);
create index member_newly_joined on member (first_organization_id, first_joined_on, newly_joined);

-- Dated history 会籍变动: where a member belonged and how he stood, from a day until (not on) another.
create table member_standing (
    id uuid not null,
    member_id uuid not null,
    organization_id uuid not null,
    status text not null,
    from_on date not null,
    until_on date,
    constraint member_standing_pk primary key (id),
    constraint member_standing_member_fk foreign key (member_id) references member (id),
    constraint member_standing_organization_fk foreign key (organization_id) references organization (id),
    constraint member_standing_status_known check (status in ('ACTIVE', 'RETAINED', 'TRANSFERRING')),
    constraint member_standing_in_order check (until_on >= from_on)
);

create unique index member_standing_one_open on member_standing (member_id) where until_on is null;
create index member_standing_by_member on member_standing (member_id, from_on);
create index member_standing_by_day on member_standing (organization_id, from_on, until_on);

