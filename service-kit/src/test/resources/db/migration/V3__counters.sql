-- what the tests of feed and journal write beside their events
create table counter (
    id     uuid   not null,
    number bigint not null,
    constraint counter_pk primary key (id)
);

create table counter_reading (
    reader text   not null,
    id     uuid   not null,
    number bigint not null
);

create table counter_group (
    id   uuid not null,
    path text collate "C" not null,
    constraint counter_group_pk primary key (id)
);
