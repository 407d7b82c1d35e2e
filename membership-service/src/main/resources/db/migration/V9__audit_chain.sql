-- Makes the audit trail tamper-evident; the same file in all services. Every audit row waits in audit_unchained until one
-- sequencer at a time, after the commit, links it: hash = SHA-256 (previous hash, position, content). The application
-- role only reads these tables; what may happen to them happens in the functions below, which run as their owner.

create table audit_unchained (
    written   bigint generated always as identity,
    record_id uuid   not null,
    constraint audit_unchained_pk primary key (written),
    constraint audit_unchained_record_once unique (record_id)
);

create table audit_chain (
    position   bigint      not null,
    record_id  uuid        not null,
    hash       bytea       not null,
    chained_at timestamptz not null,
    constraint audit_chain_pk primary key (position),
    constraint audit_chain_record_once unique (record_id),
    constraint audit_chain_position_positive check (position > 0),
    constraint audit_chain_hash_length check (octet_length(hash) = 32)
);

-- Where the chain begins: at position 0, and after a purge at the last link that was removed.
create table audit_anchor (
    position    bigint      not null,
    hash        bytea       not null,
    anchored_at timestamptz not null,
    constraint audit_anchor_pk primary key (position),
    constraint audit_anchor_hash_length check (octet_length(hash) = 32)
);

insert into audit_anchor values (0, sha256(''), now());

revoke insert, update, delete on audit_unchained, audit_chain, audit_anchor from "${applicationRole}";

create index audit_record_by_action on audit_record (action, recorded_at, id);

-- A JSON array of the columns in this order, as PostgreSQL writes jsonb; times in microseconds since 1970.
create function audit_content(entry audit_record) returns text
    language sql stable
    as $$
        select jsonb_build_array(
            entry.id, entry.actor_subject, entry.actor_roles, entry.actor_organization_id, entry.action,
            entry.object_type, entry.object_id, entry.organization_id, entry.address, entry.request_id,
            entry.before, entry.after, entry.reason,
            (extract(epoch from entry.occurred_at) * 1000000)::bigint,
            (extract(epoch from entry.recorded_at) * 1000000)::bigint)::text
    $$;

create function audit_link(previous bytea, place bigint, entry audit_record) returns bytea
    language sql stable
    as $$
        select sha256(previous || int8send(place) || convert_to(audit_content(entry), 'UTF8'))
    $$;

create function await_audit_chain() returns trigger
    language plpgsql security definer
    as $$
        begin
            insert into audit_unchained (record_id) select id from added;
            return null;
        end
    $$;

create trigger audit_record_awaits_chain after insert on audit_record
    referencing new table as added
    for each statement execute function await_audit_chain();

insert into audit_unchained (record_id) select id from audit_record order by recorded_at, id;

-- Links at most so many waiting rows, in the order of writing, and says how many; none while another is at it.
create function chain_audit_records(most integer) returns integer
    language plpgsql security definer
    as $$
        declare
            place    bigint;
            previous bytea;
            waiting  record;
            linked   bigint[] := '{}';
        begin
            if not pg_try_advisory_xact_lock(hashtext('audit_chain'), hashtext(current_schema())) then
                return 0;
            end if;
            select last.position, last.hash into place, previous
            from ((select position, hash from audit_chain order by position desc limit 1)
                  union all
                  (select position, hash from audit_anchor order by position desc limit 1)) last
            order by last.position desc limit 1;
            for waiting in
                select u.written, u.record_id, r as entry
                from (select * from audit_unchained order by written limit most) u
                left join audit_record r on r.id = u.record_id
                order by u.written
            loop
                place := place + 1;
                previous := audit_link(previous, place, waiting.entry);
                insert into audit_chain values (place, waiting.record_id, previous, clock_timestamp());
                linked := linked || waiting.written;
            end loop;
            delete from audit_unchained where written = any (linked);
            return cardinality(linked);
        end
    $$;

-- Removes the oldest records and links, at most so many, and leaves an anchor from which the rest is verified. Refuses
-- what is younger than 180 days, and a stretch that has been tampered with.
create function purge_audit_records(chained_before timestamptz, most integer) returns integer
    language plpgsql security definer
    as $$
        declare
            start   audit_anchor;
            last    audit_chain;
            removed integer;
        begin
            if chained_before > now() - interval '180 days' then
                raise exception 'audit records are kept for 180 days at least';
            end if;
            if not pg_try_advisory_xact_lock(hashtext('audit_chain'), hashtext(current_schema())) then
                return 0;
            end if;
            select * into start from audit_anchor order by position desc limit 1;
            select c.* into last from (
                select * from audit_chain where position > start.position order by position limit most) c
            where c.chained_at < chained_before order by c.position desc limit 1;
            if last is null then
                return 0;
            end if;
            if exists (
                select from (
                    select c.hash = audit_link(coalesce(lag(c.hash) over (order by c.position), start.hash), c.position, r)
                               and c.position = start.position + row_number() over (order by c.position)
                               and r.id is not null as intact
                    from audit_chain c left join audit_record r on r.id = c.record_id
                    where c.position > start.position and c.position <= last.position) checked
                where intact is not true) then
                raise exception 'the audit chain is broken between % and %', start.position, last.position;
            end if;
            delete from audit_record r using audit_chain c
            where c.record_id = r.id and c.position > start.position and c.position <= last.position;
            get diagnostics removed = row_count;
            delete from audit_chain where position <= last.position;
            insert into audit_anchor values (last.position, last.hash, now());
            return removed;
        end
    $$;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['await_audit_chain()', 'chain_audit_records(integer)',
                                   'purge_audit_records(timestamptz, integer)'] loop
        execute format('alter function %s set search_path = %I, pg_temp', guarded, current_schema());
        execute format('revoke execute on function %s from public', guarded);
        execute format('grant execute on function %s to %I', guarded, '${applicationRole}');
    end loop;
end
$$;
