-- Moving, merging and dissolving organisations (划转、合并、撤销).

alter table organization add column merged_into_id uuid;
alter table organization add constraint organization_merged_into_fk foreign key (merged_into_id) references organization (id);
alter table organization add constraint organization_merged_into_another
    check ((merged_into_id is not null) = (status = 'MERGED') and merged_into_id <> id);
create index organization_by_successor on organization (merged_into_id) where merged_into_id is not null;

-- Time-ordered ids (UUIDv7, RFC 9562) for rows that one statement makes many of.
create function uuid_v7() returns uuid
    language sql volatile
    as $$
        select encode(
            set_bit(set_bit(
                overlay(uuid_send(gen_random_uuid())
                    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                    from 1 for 6),
                52, 1), 53, 1), 'hex')::uuid
    $$;

-- An open application follows a merged union; the number that the caller gave it, and the figures of what was handed in,
-- stay with the union that it was handed in to.
alter table application add column submitted_to_id uuid;
update application set submitted_to_id = organization_id;
alter table application alter column submitted_to_id set not null;
alter table application add constraint application_submitted_to_fk foreign key (submitted_to_id) references organization (id);
alter table application drop constraint application_reference_unique;
alter table application add constraint application_reference_unique unique (submitted_to_id, external_reference);
create index application_by_first_union on application (submitted_to_id, submitted_on);
