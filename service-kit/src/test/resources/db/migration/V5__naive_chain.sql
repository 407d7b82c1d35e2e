-- what a chain would be that its writers make themselves
create table naive_chain (
    id       bigint generated always as identity,
    previous bytea,
    hash     bytea not null
);
