-- Care stations 爱心驿站: long-term fixed-point help with a partner institution.
create table care_station (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    organization_id uuid not null,
    name text not null,
    partner_name text not null,
    partner_kind text not null,
    contact_office text,
    contact_phone text,
    contact_email text,
    contact_address text,
    agreement_number text,
    agreement_signed_on date,
    agreement_valid_until date,
    agreement_link text,
    place text not null,
    division_code text,
    opened_on date,
    closed_on date,
    status text not null,
    status_since timestamptz not null,
    status_reason text,
    external_reference text,
    content_index bytea not null,
    constraint care_station_pk primary key (id),
    constraint care_station_organization_fk foreign key (organization_id) references organization (id),
    constraint care_station_reference_unique unique (organization_id, external_reference),
    constraint care_station_partner_kind_known check (partner_kind in ('HOSPITAL', 'PUBLIC_WELFARE_FOUNDATION',
        'CHILD_WELFARE_INSTITUTION', 'ELDERLY_CARE_INSTITUTION', 'SCHOOL', 'COMMUNITY', 'OTHER')),
    constraint care_station_agreement_period check (agreement_valid_until >= agreement_signed_on),
    constraint care_station_status_known check (status in ('PLANNED', 'OPEN', 'SUSPENDED', 'CLOSED')),
    constraint care_station_opened check (opened_on is not null or status in ('PLANNED', 'CLOSED')),
    constraint care_station_closed check ((status = 'CLOSED') = (closed_on is not null))
);

create index care_station_by_organization on care_station (organization_id, id);
create index care_station_by_creation on care_station (organization_id, created_at, id);
create index care_station_by_update on care_station (updated_at, id);

-- Aid projects 帮扶项目 under a station.
create table aid_project (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    station_id uuid not null,
    title text not null,
    starts_on date not null,
    ends_on date,
    status text not null,
    status_since timestamptz not null,
    status_reason text,
    external_reference text,
    content_index bytea not null,
    constraint aid_project_pk primary key (id),
    constraint aid_project_station_fk foreign key (station_id) references care_station (id),
    constraint aid_project_reference_unique unique (station_id, external_reference),
    constraint aid_project_period check (ends_on >= starts_on),
    constraint aid_project_status_known check (status in ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'))
);

create index aid_project_by_station on aid_project (station_id, id);
create index aid_project_by_start on aid_project (station_id, starts_on, id);
create index aid_project_by_update on aid_project (updated_at, id);

-- People helped: counted by group and year, never who.
create table aid_people_helped (
    project_id uuid not null,
    station_id uuid not null,
    year integer not null,
    people_group text not null,
    people integer not null,
    constraint aid_people_helped_pk primary key (project_id, year, people_group),
    constraint aid_people_helped_project_fk foreign key (project_id) references aid_project (id),
    constraint aid_people_helped_group_known check (people_group in
        ('CHILDREN', 'ELDERLY', 'PATIENTS', 'DISABLED', 'WORKERS_IN_NEED', 'OTHER')),
    constraint aid_people_helped_positive check (people > 0)
);

create index aid_people_helped_of_station on aid_people_helped (station_id, year) include (people_group, people);

-- Volunteer squads 突击队 and the hours that they worked.
create table aid_squad (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    project_id uuid not null,
    station_id uuid not null,
    organization_id uuid not null,
    name text not null,
    leader_member_id uuid,
    people integer not null,
    hours numeric(12, 2) not null,
    constraint aid_squad_pk primary key (id),
    constraint aid_squad_project_fk foreign key (project_id) references aid_project (id),
    constraint aid_squad_organization_fk foreign key (organization_id) references organization (id),
    constraint aid_squad_leader_fk foreign key (leader_member_id) references member (id),
    constraint aid_squad_name_unique unique (project_id, name),
    constraint aid_squad_people_positive check (people > 0),
    constraint aid_squad_hours_not_negative check (hours >= 0)
);

create index aid_squad_of_project on aid_squad (project_id, created_at, id);
create index aid_squad_by_organization on aid_squad (organization_id, station_id, project_id);
create index aid_squad_by_station on aid_squad (station_id, organization_id);
create index aid_squad_by_leader on aid_squad (leader_member_id) where leader_member_id is not null;

create table aid_squad_day (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    squad_id uuid not null,
    station_id uuid not null,
    worked_on date not null,
    people integer not null,
    hours numeric(10, 2) not null,
    constraint aid_squad_day_pk primary key (id),
    constraint aid_squad_day_squad_fk foreign key (squad_id) references aid_squad (id),
    constraint aid_squad_day_once unique (squad_id, worked_on),
    constraint aid_squad_day_people_positive check (people > 0),
    constraint aid_squad_day_hours_possible check (hours >= 0 and hours <= people * 24)
);

create index aid_squad_day_of_station on aid_squad_day (station_id, worked_on) include (hours);

-- Renovation tasks 翻新任务.
create table renovation_task (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    project_id uuid not null,
    station_id uuid not null,
    room text not null,
    work text,
    status text not null,
    status_since timestamptz not null,
    accepted_on date,
    constraint renovation_task_pk primary key (id),
    constraint renovation_task_project_fk foreign key (project_id) references aid_project (id),
    constraint renovation_task_room_unique unique (project_id, room),
    constraint renovation_task_status_known check (status in ('PLANNED', 'UNDER_WAY', 'DONE')),
    constraint renovation_task_accepted_when_done check ((status = 'DONE') = (accepted_on is not null))
);

create index renovation_task_of_project on renovation_task (project_id, created_at, id);
create index renovation_task_done on renovation_task (station_id, accepted_on) where status = 'DONE';

-- Goods 物资 in lines, and every movement of them.
create table aid_goods (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    project_id uuid not null,
    station_id uuid not null,
    item text not null,
    unit text not null,
    pledged bigint not null,
    received bigint not null,
    handed_over bigint not null,
    constraint aid_goods_pk primary key (id),
    constraint aid_goods_project_fk foreign key (project_id) references aid_project (id),
    constraint aid_goods_item_unique unique (project_id, item, unit),
    constraint aid_goods_not_negative check (pledged >= 0 and received >= 0 and handed_over >= 0),
    -- the last guard: nothing is handed over that was not received
    constraint aid_goods_stock_not_negative check (handed_over <= received)
);

create index aid_goods_of_project on aid_goods (project_id, created_at, id);

create table aid_goods_movement (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    goods_id uuid not null,
    station_id uuid not null,
    kind text not null,
    quantity bigint not null,
    moved_on date not null,
    external_reference text,
    constraint aid_goods_movement_pk primary key (id),
    constraint aid_goods_movement_goods_fk foreign key (goods_id) references aid_goods (id),
    constraint aid_goods_movement_reference_unique unique (goods_id, external_reference),
    constraint aid_goods_movement_kind_known check (kind in ('PLEDGE', 'RECEIPT', 'HAND_OVER')),
    constraint aid_goods_movement_quantity_positive check (quantity > 0)
);

create index aid_goods_movement_of_goods on aid_goods_movement (goods_id, moved_on, id);
create index aid_goods_movement_handed_over on aid_goods_movement (station_id, moved_on) include (goods_id, quantity)
    where kind = 'HAND_OVER';
revoke update, delete on aid_goods_movement from "${applicationRole}";
