-- Cultural and sports activities 文体活动: series with editions, activities with a programme, registrations with places.
create table activity_series (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    organization_id uuid not null,
    name text not null,
    description text,
    constraint activity_series_pk primary key (id),
    constraint activity_series_organization_fk foreign key (organization_id) references organization (id),
    constraint activity_series_name_once unique (organization_id, name)
);

create index activity_series_by_organization on activity_series (organization_id, id);
create index activity_series_by_update on activity_series (updated_at, id);

create table activity (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    organizer_id uuid not null,
    series_id uuid,
    edition integer,
    type text not null,
    title text not null,
    description text,
    place text,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    starts_on date not null,
    registration_opens_at timestamptz,
    registration_closes_at timestamptz,
    cancellable_until timestamptz,
    city_wide boolean not null,
    parties text[] not null,
    status text not null,
    status_since timestamptz not null,
    due_at timestamptz,
    cancel_reason text,
    participants bigint,
    finishers bigint,
    families bigint,
    completions bigint,
    entries bigint,
    external_reference text,
    content_index bytea not null,
    constraint activity_pk primary key (id),
    constraint activity_organizer_fk foreign key (organizer_id) references organization (id),
    constraint activity_series_fk foreign key (series_id) references activity_series (id),
    constraint activity_edition_once unique (series_id, edition),
    constraint activity_reference_once unique (organizer_id, external_reference),
    constraint activity_edition_of_series check ((series_id is null) = (edition is null)),
    constraint activity_edition_positive check (edition > 0),
    constraint activity_type_known check (type in ('CONTEST', 'WALK', 'FAMILY_DAY', 'OTHER')),
    constraint activity_status_known check (status in
        ('DRAFT', 'PUBLISHED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'UNDER_WAY', 'FINISHED', 'CANCELLED')),
    constraint activity_parties_known check (parties <@ array['INDIVIDUAL', 'TEAM', 'FAMILY']),
    constraint activity_end_after_start check (ends_at > starts_at),
    constraint activity_registration_in_order check (registration_opens_at < registration_closes_at
        and registration_closes_at <= starts_at and cancellable_until <= starts_at),
    constraint activity_registration_whole check ((registration_opens_at is null) = (registration_closes_at is null)
        and (registration_opens_at is null) = (cancellable_until is null)
        and (registration_opens_at is null) = (cardinality(parties) = 0)),
    constraint activity_counted_when_finished check ((status = 'FINISHED') = (participants is not null)),
    constraint activity_counted_whole check (num_nulls(participants, finishers, families, completions, entries) in (0, 5))
);

create index activity_by_start on activity (starts_at, id);
create index activity_by_organizer on activity (organizer_id, starts_at, id);
create index activity_by_series on activity (series_id, starts_at, id) where series_id is not null;
create index activity_by_update on activity (updated_at, id);
create index activity_due on activity (due_at, id) where due_at is not null;
create index activity_finished on activity (organizer_id, starts_on)
    include (type, participants, finishers, families, completions, entries) where status = 'FINISHED';

create table activity_programme_item (
    activity_id uuid not null,
    position integer not null,
    chapter text not null,
    title text not null,
    organization_id uuid,
    constraint activity_programme_item_pk primary key (activity_id, position),
    constraint activity_programme_item_activity_fk foreign key (activity_id) references activity (id),
    constraint activity_programme_item_organization_fk foreign key (organization_id) references organization (id)
);

create index activity_programme_item_by_organization on activity_programme_item (organization_id);

create table activity_link (
    activity_id uuid not null,
    position integer not null,
    kind text not null,
    address text not null,
    caption text,
    constraint activity_link_pk primary key (activity_id, position),
    constraint activity_link_activity_fk foreign key (activity_id) references activity (id),
    constraint activity_link_kind_known check (kind in ('PHOTO', 'VIDEO')),
    constraint activity_link_is_https check (address like 'https://%')
);

-- The places of an activity, one for each person who comes. Whoever takes or frees a place holds this row, and no other.
create table activity_places (
    activity_id uuid not null,
    version bigint not null,
    capacity integer not null,
    taken integer not null,
    waiting integer not null,
    next_wait_number bigint not null,
    constraint activity_places_pk primary key (activity_id),
    constraint activity_places_activity_fk foreign key (activity_id) references activity (id),
    constraint activity_places_never_over check (taken between 0 and capacity),
    constraint activity_places_waiting check (waiting >= 0)
);

-- How many places the members of one organisation and everything below it may take at most.
create table activity_quota (
    activity_id uuid not null,
    organization_id uuid not null,
    places integer not null,
    taken integer not null,
    constraint activity_quota_pk primary key (activity_id, organization_id),
    constraint activity_quota_places_fk foreign key (activity_id) references activity_places (activity_id),
    constraint activity_quota_organization_fk foreign key (organization_id) references organization (id),
    constraint activity_quota_never_over check (taken between 0 and places)
);

create index activity_quota_by_organization on activity_quota (organization_id);

create table activity_registration (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    activity_id uuid not null,
    kind text not null,
    team_name text,
    organization_id uuid not null,
    children integer not null,
    size integer not null,
    quota_ids uuid[] not null,
    channel text not null,
    status text not null,
    wait_number bigint,
    registered_at timestamptz not null,
    confirmed_at timestamptz,
    cancelled_at timestamptz,
    constraint activity_registration_pk primary key (id),
    constraint activity_registration_activity_fk foreign key (activity_id) references activity (id),
    constraint activity_registration_organization_fk foreign key (organization_id) references organization (id),
    constraint activity_registration_kind_known check (kind in ('INDIVIDUAL', 'TEAM', 'FAMILY')),
    constraint activity_registration_channel_known check (channel in ('SELF', 'UNION')),
    constraint activity_registration_status_known check (status in ('CONFIRMED', 'WAITING', 'CANCELLED')),
    constraint activity_registration_children_of_family check ((kind = 'FAMILY') = (children > 0) and children >= 0),
    constraint activity_registration_name_of_team check ((kind = 'TEAM') = (team_name is not null)),
    constraint activity_registration_size_positive check (size > children),
    constraint activity_registration_waits_with_number check (status <> 'WAITING' or wait_number is not null)
);

create unique index activity_registration_queue on activity_registration (activity_id, wait_number)
    where status = 'WAITING';
create index activity_registration_by_activity on activity_registration (activity_id, registered_at, id);
create index activity_registration_by_organization on activity_registration (organization_id, activity_id);
create index activity_registration_by_update on activity_registration (activity_id, updated_at, id);
create index activity_registration_counted on activity_registration (activity_id, status) include (kind, size, children);

-- The members of a registration; a child is a number and no more.
create table activity_participant (
    id uuid not null,
    registration_id uuid not null,
    activity_id uuid not null,
    member_id uuid not null,
    position integer not null,
    active boolean not null,
    checked_in_at timestamptz,
    children_present integer,
    constraint activity_participant_pk primary key (id),
    constraint activity_participant_registration_fk foreign key (registration_id) references activity_registration (id),
    constraint activity_participant_member_fk foreign key (member_id) references member (id),
    constraint activity_participant_children_not_negative check (children_present >= 0)
);

create unique index activity_participant_once on activity_participant (activity_id, member_id) where active;
create index activity_participant_by_registration on activity_participant (registration_id, position);
create index activity_participant_by_member on activity_participant (member_id, id);
create index activity_participant_present on activity_participant (activity_id, checked_in_at) include (children_present)
    where checked_in_at is not null;

-- Walks 健步走.
create table walk_route (
    id uuid not null,
    activity_id uuid not null,
    position integer not null,
    code text not null,
    name text not null,
    meters integer not null,
    constraint walk_route_pk primary key (id),
    constraint walk_route_activity_fk foreign key (activity_id) references activity (id),
    constraint walk_route_code_once unique (activity_id, code),
    constraint walk_route_meters_positive check (meters > 0)
);

create table walk_check_point (
    route_id uuid not null,
    position integer not null,
    code text not null,
    name text not null,
    meters integer not null,
    constraint walk_check_point_pk primary key (route_id, position),
    constraint walk_check_point_route_fk foreign key (route_id) references walk_route (id),
    constraint walk_check_point_code_once unique (route_id, code),
    constraint walk_check_point_meters_positive check (meters > 0)
);

create table walk_passing (
    id uuid not null,
    activity_id uuid not null,
    participant_id uuid not null,
    route_id uuid not null,
    check_point text not null,
    passed_at timestamptz not null,
    constraint walk_passing_pk primary key (id),
    constraint walk_passing_participant_fk foreign key (participant_id) references activity_participant (id),
    constraint walk_passing_route_fk foreign key (route_id) references walk_route (id),
    constraint walk_passing_once unique (participant_id, route_id, check_point)
);

create table walk_finish (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    activity_id uuid not null,
    participant_id uuid not null,
    member_id uuid not null,
    route_id uuid not null,
    finished_at timestamptz not null,
    constraint walk_finish_pk primary key (id),
    constraint walk_finish_participant_fk foreign key (participant_id) references activity_participant (id),
    constraint walk_finish_route_fk foreign key (route_id) references walk_route (id),
    constraint walk_finish_once unique (participant_id)
);

create index walk_finish_by_activity on walk_finish (activity_id, finished_at, id);
create index walk_finish_by_update on walk_finish (activity_id, updated_at, id);
create index walk_finish_by_member on walk_finish (member_id);
create index walk_finish_by_route on walk_finish (route_id);
create index walk_passing_by_route on walk_passing (route_id);

-- Family days 亲子活动.
create table task_station (
    activity_id uuid not null,
    position integer not null,
    code text not null,
    name text not null,
    task text,
    constraint task_station_pk primary key (activity_id, position),
    constraint task_station_activity_fk foreign key (activity_id) references activity (id),
    constraint task_station_code_once unique (activity_id, code)
);

create table task_stamp (
    id uuid not null,
    activity_id uuid not null,
    registration_id uuid not null,
    station text not null,
    stamped_at timestamptz not null,
    constraint task_stamp_pk primary key (id),
    constraint task_stamp_registration_fk foreign key (registration_id) references activity_registration (id),
    constraint task_stamp_once unique (registration_id, station)
);

create table task_completion (
    registration_id uuid not null,
    activity_id uuid not null,
    completed_at timestamptz not null,
    constraint task_completion_pk primary key (registration_id),
    constraint task_completion_registration_fk foreign key (registration_id) references activity_registration (id)
);

create index task_completion_by_activity on task_completion (activity_id);

-- Contests 比赛.
create table contest (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    activity_id uuid not null,
    organizer_id uuid not null,
    status text not null,
    tie_rule text not null,
    published_at timestamptz,
    constraint contest_pk primary key (id),
    constraint contest_activity_fk foreign key (activity_id) references activity (id),
    constraint contest_of_activity unique (activity_id),
    constraint contest_status_known check (status in ('PREPARING', 'JUDGING', 'PUBLISHED')),
    constraint contest_tie_rule_known check (tie_rule in ('GREATEST_WEIGHT', 'SHARED')),
    constraint contest_published_when_it_is check ((status = 'PUBLISHED') = (published_at is not null))
);

create table contest_category (
    contest_id uuid not null,
    position integer not null,
    code text not null,
    name text not null,
    constraint contest_category_pk primary key (contest_id, position),
    constraint contest_category_contest_fk foreign key (contest_id) references contest (id)
);

create table contest_criterion (
    contest_id uuid not null,
    position integer not null,
    code text not null,
    name text not null,
    weight integer not null,
    lowest numeric(6, 2) not null,
    highest numeric(6, 2) not null,
    constraint contest_criterion_pk primary key (contest_id, position),
    constraint contest_criterion_contest_fk foreign key (contest_id) references contest (id),
    constraint contest_criterion_weight check (weight between 1 and 100),
    constraint contest_criterion_range check (lowest < highest)
);

create table contest_award (
    contest_id uuid not null,
    position integer not null,
    name text not null,
    from_rank integer not null,
    to_rank integer not null,
    constraint contest_award_pk primary key (contest_id, position),
    constraint contest_award_contest_fk foreign key (contest_id) references contest (id),
    constraint contest_award_ranks check (from_rank between 1 and to_rank)
);

create table contest_entry (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    contest_id uuid not null,
    category text not null,
    kind text not null,
    title text not null,
    organization_id uuid not null,
    member_id uuid,
    withdrawn_at timestamptz,
    external_reference text,
    constraint contest_entry_pk primary key (id),
    constraint contest_entry_contest_fk foreign key (contest_id) references contest (id),
    constraint contest_entry_organization_fk foreign key (organization_id) references organization (id),
    constraint contest_entry_member_fk foreign key (member_id) references member (id),
    constraint contest_entry_kind_known check (kind in ('ORGANIZATION', 'TEAM', 'INDIVIDUAL')),
    constraint contest_entry_member_of_individual check ((kind = 'INDIVIDUAL') = (member_id is not null)),
    constraint contest_entry_reference_once unique (contest_id, external_reference)
);

create index contest_entry_by_contest on contest_entry (contest_id, category, id);
create index contest_entry_by_update on contest_entry (contest_id, updated_at, id);
create index contest_entry_by_organization on contest_entry (organization_id);
create index contest_entry_by_member on contest_entry (member_id) where member_id is not null;

create table contest_judge (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    contest_id uuid not null,
    member_id uuid,
    account_subject text,
    organization_id uuid,
    categories text[] not null,
    excuse_reason text,
    excused_at timestamptz,
    constraint contest_judge_pk primary key (id),
    constraint contest_judge_contest_fk foreign key (contest_id) references contest (id),
    constraint contest_judge_member_fk foreign key (member_id) references member (id),
    constraint contest_judge_organization_fk foreign key (organization_id) references organization (id),
    constraint contest_judge_one_identity check (num_nonnulls(member_id, account_subject) = 1),
    constraint contest_judge_member_once unique (contest_id, member_id),
    constraint contest_judge_account_once unique (contest_id, account_subject)
);

create index contest_judge_by_contest on contest_judge (contest_id, created_at, id);
create index contest_judge_by_update on contest_judge (contest_id, updated_at, id);
create index contest_judge_by_organization on contest_judge (organization_id) where organization_id is not null;
create index contest_judge_by_member on contest_judge (member_id) where member_id is not null;

-- What one judge is to score: there is a sheet for each entry assigned, and none for an entry in conflict.
create table contest_sheet (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    contest_id uuid not null,
    judge_id uuid not null,
    entry_id uuid not null,
    constraint contest_sheet_pk primary key (id),
    constraint contest_sheet_judge_fk foreign key (judge_id) references contest_judge (id),
    constraint contest_sheet_entry_fk foreign key (entry_id) references contest_entry (id),
    constraint contest_sheet_once unique (judge_id, entry_id)
);

create index contest_sheet_by_contest on contest_sheet (contest_id, created_at, id);
create index contest_sheet_by_update on contest_sheet (contest_id, updated_at, id);
create index contest_sheet_by_entry on contest_sheet (entry_id);

create table contest_score (
    sheet_id uuid not null,
    criterion text not null,
    value numeric(6, 2) not null,
    constraint contest_score_pk primary key (sheet_id, criterion),
    constraint contest_score_sheet_fk foreign key (sheet_id) references contest_sheet (id)
);

-- Results as published; they never change.
create table contest_result (
    entry_id uuid not null,
    contest_id uuid not null,
    category text not null,
    place integer not null,
    score numeric(6, 2) not null,
    joint boolean not null,
    award text,
    constraint contest_result_pk primary key (entry_id),
    constraint contest_result_entry_fk foreign key (entry_id) references contest_entry (id),
    constraint contest_result_place_positive check (place > 0)
);

create index contest_result_by_contest on contest_result (contest_id, category, place);

revoke update, delete on contest_result from "${applicationRole}";
