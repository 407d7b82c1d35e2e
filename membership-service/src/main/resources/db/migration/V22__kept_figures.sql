-- Figures that are kept as rows change. A tally (累计) is the sum, by day, of what happened in a large part of the tree:
-- below a root, and below each organisation directly under it. Every change is noted beside the change itself, in the same
-- transaction, without touching a row that others touch; one worker at a time folds the notes into the sums. A figure is
-- the sum and the notes not yet folded, so that it always reconciles with the rows. Smaller parts are counted from the rows.

-- What each row counts for. Everything kept below is a sum over these views, and can be made from them again.
create view tally_row (organization_id, measure, day, amount) as
    select first_organization_id, 'NEW_MEMBERS.' || employment_form, first_joined_on, 1::bigint from member where newly_joined
    union all
    select submitted_to_id, 'APPLICATIONS_SUBMITTED', submitted_on, 1::bigint from application
    union all
    select organization_id, 'APPLICATIONS_ACCEPTED', decided_on, 1::bigint from application where status = 'ACCEPTED'
    union all
    select host_id, 'MEETINGS.' || kind, starts_on, 1::bigint from meeting where status = 'HELD'
    union all
    select host_id, 'ATTENDANCES', starts_on, attendance from meeting where status = 'HELD';

-- How each stretch of membership changes the size of its union, and when.
create view union_size_row (organization_id, day, amount) as
    select organization_id, from_on, 1::bigint from member_standing
    union all
    select organization_id, until_on, -1::bigint from member_standing where until_on is not null;

create table tally (
    place_id uuid             not null,
    district text collate "C" not null,
    day      date             not null,
    measure  text collate "C" not null,
    amount   bigint           not null,
    constraint tally_pk primary key (place_id, district, day, measure) include (amount),
    constraint tally_district_form check (district ~ '^([0-9]{6})?$')
);

-- Members of each union, on no day in particular: all that joined less all that left.
create table union_size (
    organization_id uuid   not null,
    members         bigint not null,
    constraint union_size_pk primary key (organization_id) include (members)
);

create table tally_change (
    id              bigint           not null generated always as identity,
    organization_id uuid             not null,
    measure         text collate "C" not null,
    day             date             not null,
    amount          bigint           not null,
    constraint tally_change_pk primary key (id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- Where an organisation counts: below its root, there also in its district, and below the root's child that it stands under.
create function tally_places(path text, division_code text) returns table (place_id uuid, district text)
    language sql immutable parallel safe
    as $$
        select split_part(path, '/', 2)::uuid, ''
        union all
        select split_part(path, '/', 2)::uuid, substring(division_code, 1, 6)
        union all
        select split_part(path, '/', 3)::uuid, '' where split_part(path, '/', 3) <> ''
    $$;

create function tally_note(organization_id uuid, measure text, day date, amount bigint) returns void
    language sql volatile
    as $$
        insert into tally_change (organization_id, measure, day, amount) values ($1, $2, $3, $4)
    $$;

create function tally_member_standing() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then
            perform tally_note(old.organization_id, 'MEMBERS', old.from_on, -1);
            if old.until_on is not null then
                perform tally_note(old.organization_id, 'MEMBERS', old.until_on, 1);
            end if;
        end if;
        if tg_op <> 'DELETE' then
            perform tally_note(new.organization_id, 'MEMBERS', new.from_on, 1);
            if new.until_on is not null then
                perform tally_note(new.organization_id, 'MEMBERS', new.until_on, -1);
            end if;
        end if;
        return null;
    end
    $$;

create function tally_member() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' and old.newly_joined then
            perform tally_note(
                old.first_organization_id, 'NEW_MEMBERS.' || old.employment_form, old.first_joined_on, -1);
        end if;
        if tg_op <> 'DELETE' and new.newly_joined then
            perform tally_note(
                new.first_organization_id, 'NEW_MEMBERS.' || new.employment_form, new.first_joined_on, 1);
        end if;
        return null;
    end
    $$;

create function tally_application() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then
            perform tally_note(old.submitted_to_id, 'APPLICATIONS_SUBMITTED', old.submitted_on, -1);
            if old.status = 'ACCEPTED' then
                perform tally_note(old.organization_id, 'APPLICATIONS_ACCEPTED', old.decided_on, -1);
            end if;
        end if;
        if tg_op <> 'DELETE' then
            perform tally_note(new.submitted_to_id, 'APPLICATIONS_SUBMITTED', new.submitted_on, 1);
            if new.status = 'ACCEPTED' then
                perform tally_note(new.organization_id, 'APPLICATIONS_ACCEPTED', new.decided_on, 1);
            end if;
        end if;
        return null;
    end
    $$;

create function tally_meeting() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' and old.status = 'HELD' then
            perform tally_note(old.host_id, 'MEETINGS.' || old.kind, old.starts_on, -1);
            perform tally_note(old.host_id, 'ATTENDANCES', old.starts_on, -old.attendance);
        end if;
        if tg_op <> 'DELETE' and new.status = 'HELD' then
            perform tally_note(new.host_id, 'MEETINGS.' || new.kind, new.starts_on, 1);
            perform tally_note(new.host_id, 'ATTENDANCES', new.starts_on, new.attendance);
        end if;
        return null;
    end
    $$;

create trigger member_standing_tallied after insert or delete on member_standing
    for each row execute function tally_member_standing();
create trigger member_standing_tallied_anew after update on member_standing
    for each row when ((old.organization_id, old.from_on, old.until_on)
        is distinct from (new.organization_id, new.from_on, new.until_on))
    execute function tally_member_standing();
create trigger member_tallied after insert or delete on member
    for each row execute function tally_member();
create trigger member_tallied_anew after update on member
    for each row when ((old.first_organization_id, old.employment_form, old.first_joined_on, old.newly_joined)
        is distinct from (new.first_organization_id, new.employment_form, new.first_joined_on, new.newly_joined))
    execute function tally_member();
create trigger application_tallied after insert or delete on application
    for each row execute function tally_application();
create trigger application_tallied_anew after update on application
    for each row when ((old.organization_id, old.submitted_to_id, old.submitted_on, old.decided_on, old.status)
        is distinct from (new.organization_id, new.submitted_to_id, new.submitted_on, new.decided_on, new.status))
    execute function tally_application();
create trigger meeting_tallied after insert or delete on meeting
    for each row execute function tally_meeting();
create trigger meeting_tallied_anew after update on meeting
    for each row when ((old.host_id, old.kind, old.starts_on, old.status, old.attendance)
        is distinct from (new.host_id, new.kind, new.starts_on, new.status, new.attendance))
    execute function tally_meeting();

-- Folds the oldest notes; 0 where there are none, or where another is at it.
create function tally_fold(most integer) returns bigint
    language plpgsql
    as $$
    declare
        folded_notes bigint;
    begin
        if not pg_try_advisory_xact_lock(hashtext('tally'), hashtext(current_schema())) then
            return 0;
        end if;
        with folded as (
            delete from tally_change where id in (select id from tally_change order by id limit most)
            returning organization_id, measure, day, amount
        ), sized as (
            insert into union_size (organization_id, members)
            select organization_id, sum(amount) from folded where measure = 'MEMBERS' group by organization_id
            on conflict (organization_id) do update set members = union_size.members + excluded.members
        ), kept as (
            insert into tally (place_id, district, day, measure, amount)
            select place.place_id, place.district, folded.day, folded.measure, sum(folded.amount)
            from folded
            join organization o on o.id = folded.organization_id
            cross join lateral tally_places(o.path, o.division_code) place
            where folded.measure <> 'MEMBERS'
            group by 1, 2, 3, 4
            having sum(folded.amount) <> 0
            on conflict (place_id, district, day, measure) do update set amount = tally.amount + excluded.amount
        )
        select count(*) into folded_notes from folded;
        return folded_notes;
    end
    $$;

-- An organisation that comes to stand elsewhere takes along what it counts for, but for the notes not yet folded, which will
-- be folded where it stands then. Waits for who is folding.
create function tally_organization() returns trigger
    language plpgsql
    as $$
    begin
        if not exists (
            select from former join present using (id)
            where (split_part(former.path, '/', 2), split_part(former.path, '/', 3), substring(former.division_code, 1, 6))
                is distinct from
                (split_part(present.path, '/', 2), split_part(present.path, '/', 3), substring(present.division_code, 1, 6)))
        then
            return null;
        end if;
        perform pg_advisory_xact_lock(hashtext('tally'), hashtext(current_schema()));
        with moved as (
            select id, former.path as former_path, former.division_code as former_division, present.path, present.division_code
            from former join present using (id)
        ), own as (
            select organization_id, measure, day, sum(amount) as amount
            from (
                select r.organization_id, r.measure, r.day, r.amount
                from tally_row r where r.organization_id in (select id from moved)
                union all
                select c.organization_id, c.measure, c.day, -c.amount
                from tally_change c where c.organization_id in (select id from moved) and c.measure <> 'MEMBERS'
            ) counted
            group by organization_id, measure, day
        ), placed as (
            select place.place_id, place.district, own.day, own.measure, -own.amount as amount
            from own join moved on moved.id = own.organization_id
            cross join lateral tally_places(moved.former_path, moved.former_division) place
            union all
            select place.place_id, place.district, own.day, own.measure, own.amount
            from own join moved on moved.id = own.organization_id
            cross join lateral tally_places(moved.path, moved.division_code) place
        )
        insert into tally (place_id, district, day, measure, amount)
        select place_id, district, day, measure, sum(amount) from placed
        group by 1, 2, 3, 4
        having sum(amount) <> 0
        on conflict (place_id, district, day, measure) do update set amount = tally.amount + excluded.amount;
        return null;
    end
    $$;

create trigger organization_tallied after update on organization
    referencing old table as former new table as present
    for each statement execute function tally_organization();

-- Everything anew from the rows.
create function tally_again() returns void
    language plpgsql
    as $$
    begin
        perform pg_advisory_xact_lock(hashtext('tally'), hashtext(current_schema()));
        lock table member_standing, member, application, meeting, organization in share mode;
        delete from tally_change;
        delete from tally;
        delete from union_size;
        insert into union_size (organization_id, members)
        select organization_id, sum(amount) from union_size_row group by organization_id;
        insert into tally (place_id, district, day, measure, amount)
        select place.place_id, place.district, own.day, own.measure, sum(own.amount)
        from (
            select organization_id, measure, day, sum(amount) as amount from tally_row group by 1, 2, 3
        ) own
        join organization o on o.id = own.organization_id
        cross join lateral tally_places(o.path, o.division_code) place
        group by 1, 2, 3, 4
        having sum(own.amount) <> 0;
    end
    $$;

select tally_again();

-- counts of smaller parts, by organisation and day
drop index member_newly_joined;
create index member_newly_joined on member (first_organization_id, first_joined_on) include (newly_joined, employment_form);
-- what has changed since a day
create index member_standing_by_beginning on member_standing (from_on, organization_id);
create index member_standing_by_end on member_standing (until_on, organization_id) where until_on is not null;
create index employer_headcount_by_day on employer_headcount (effective_on);
create index employer_sector_by_day on employer_sector (effective_on);
create index employer_division_by_day on employer_division (effective_on);
create index employer_union_by_joining on employer_union (joined_on);
create index employer_union_by_leaving on employer_union (left_on) where left_on is not null;
create index employer_present on employer (division_code, sector, headcount) include (id, union_id);

-- Parts of names by their keyed tokens, in the order of lists: a search inside a part of the tree reads no more of a common
-- name than its page needs, where an index of whole sets would fetch every bearer of it in the city.
create table member_name_part (
    token           bigint not null,
    organization_id uuid   not null,
    member_id       uuid   not null,
    constraint member_name_part_pk primary key (token, organization_id, member_id)
);
alter table member_name_part alter column token set statistics 1000;

create function member_name_parts() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then
            delete from member_name_part
            where token = any(old.name_tokens) and organization_id = old.organization_id and member_id = old.id;
        end if;
        if tg_op <> 'DELETE' then
            insert into member_name_part (token, organization_id, member_id)
            select distinct token, new.organization_id, new.id from unnest(new.name_tokens) token;
        end if;
        return null;
    end
    $$;

create trigger member_named after insert or delete on member
    for each row execute function member_name_parts();
create trigger member_named_anew after update on member
    for each row when ((old.organization_id, old.name_tokens) is distinct from (new.organization_id, new.name_tokens))
    execute function member_name_parts();

insert into member_name_part (token, organization_id, member_id)
select distinct token, organization_id, id from member cross join lateral unnest(name_tokens) token;

drop index member_by_name;

-- a person's memberships, past and present: neither of the partial indexes serves a question that leaves the status open
drop index member_former_by_document;
create index member_by_document on member (document_index);
