-- Unionisation (建会率) as kept figures: what employers and unions counted for on each day, in the city and in each district.
-- Employers change by several rows at a time, and what a union counts for hangs on all its employers. So a change notes whom it
-- touched, not by how much: the worker that folds compares what was kept of these with what their rows say now. A figure
-- is the sum, corrected in the same way by those noted and not yet folded, and so reconciles with the rows at every moment.

-- Whom an employer is counted with: a bit for each sector, in each of the size bands that are kept (all, from 25, from 100). The reach
-- of a union is that of all its employers together, for its members count once, whichever of them is asked for.
create function unionisation_sector(sector text) returns integer
    language sql immutable parallel safe
    return case sector
        when 'PUBLIC_INSTITUTION' then 1 when 'STATE_OWNED' then 2 when 'NON_PUBLIC' then 4 when 'NEW_SOCIAL' then 8 end;

create function unionisation_reach(sector text, headcount integer) returns integer
    language sql immutable parallel safe
    return unionisation_sector(sector)
        * (1 + case when headcount >= 25 then 16 else 0 end + case when headcount >= 100 then 256 else 0 end);

-- The bits of these sectors in the band that begins there; null where it is not kept.
create function unionisation_wanted(sectors text[], min_headcount integer) returns integer
    language sql immutable parallel safe
    return (select sum(distinct unionisation_sector(sector)) from unnest(sectors) sector)
        * case min_headcount when 0 then 1 when 25 then 16 when 100 then 256 end;

-- How employers stood from day to day, by their histories and those of their unions; union_id is that of an active union.
create function employer_stretches(employers uuid[]) returns table (
        employer_id uuid, from_on date, until_on date, district text, reach integer, headcount integer, union_id uuid)
    language sql stable
    as $$
        with turn as (
            select h.employer_id, h.effective_on as day from employer_headcount h where h.employer_id = any(employers)
            union
            select s.employer_id, s.effective_on from employer_sector s where s.employer_id = any(employers)
            union
            select d.employer_id, d.effective_on from employer_division d where d.employer_id = any(employers)
            union
            select u.employer_id, change.day
            from employer_union u
            join organization o on o.id = u.union_id
            cross join lateral (values (u.joined_on), (u.left_on), (o.established_on), (o.ended_on)) change (day)
            where u.employer_id = any(employers)
              and change.day >= u.joined_on and (u.left_on is null or change.day <= u.left_on)
        )
        select turn.employer_id, turn.day, lead(turn.day) over (partition by turn.employer_id order by turn.day),
               substring(d.division_code, 1, 6), unionisation_reach(s.sector, h.headcount), h.headcount, u.union_id
        from turn
        cross join lateral (
            select h.headcount from employer_headcount h
            where h.employer_id = turn.employer_id and h.effective_on <= turn.day order by h.effective_on desc limit 1) h
        cross join lateral (
            select s.sector from employer_sector s
            where s.employer_id = turn.employer_id and s.effective_on <= turn.day order by s.effective_on desc limit 1) s
        cross join lateral (
            select d.division_code from employer_division d
            where d.employer_id = turn.employer_id and d.effective_on <= turn.day order by d.effective_on desc limit 1) d
        left join lateral (
            select u.union_id from employer_union u join organization o on o.id = u.union_id
            where u.employer_id = turn.employer_id
              and u.joined_on <= turn.day and (u.left_on is null or u.left_on > turn.day)
              and o.status <> 'PREPARING'
              and (o.established_on is null or o.established_on <= turn.day)
              and (o.ended_on is null or o.ended_on > turn.day)) u on true
    $$;

-- How far unions reached from day to day, in the city ('') and in each district where they have employers.
create function union_stretches(unions uuid[]) returns table (
        union_id uuid, district text, from_on date, until_on date, reach integer)
    language sql stable
    as $$
        with turn as (
            select e.union_id, place.district, bit, change.day, sum(change.amount) as amount
            from employer_stretches(array(select distinct m.employer_id from employer_union m where m.union_id = any(unions))) e
            cross join lateral (values (''), (e.district)) place (district)
            cross join generate_series(0, 11) bit
            cross join lateral (values (e.from_on, 1), (e.until_on, -1)) change (day, amount)
            where e.union_id in (select unnest(unions)) and (e.reach >> bit) & 1 = 1 and change.day is not null
            group by 1, 2, 3, 4
        ), counted as (
            select *, sum(turn.amount) over (partition by turn.union_id, turn.district, bit order by turn.day) as present
            from turn
        ), turned as (
            -- the first employer sets a bit, the last one takes it away
            select c.union_id, c.district, c.day, sum(case when c.present = 0 then -(1 << bit) else 1 << bit end) as change
            from counted c
            where c.amount <> 0 and (c.present = 0 or c.present = c.amount)
            group by 1, 2, 3
        ), stretch as (
            select t.union_id, t.district, t.day, lead(t.day) over stretches as until_on,
                   cast(sum(t.change) over stretches as integer) as reach
            from turned t
            window stretches as (partition by t.union_id, t.district order by t.day)
        )
        select * from stretch where reach <> 0
    $$;

-- What is kept of them: as they stood when they were last folded.
create table tally_employer (
    employer_id uuid    not null,
    from_on     date    not null,
    until_on    date,
    district    text    not null,
    reach       integer not null,
    headcount   integer not null,
    union_id    uuid,
    constraint tally_employer_pk primary key (employer_id, from_on)
);

create table tally_union (
    union_id uuid    not null,
    district text    not null,
    from_on  date    not null,
    until_on date,
    reach    integer not null,
    constraint tally_union_pk primary key (union_id, district, from_on)
);

-- The sums of what changed in each day, month and year; a figure of a day adds the years, months and days up to it. Employers count
-- by their own reach, members by that of their union.
create table tally_unionisation (
    district  text    not null,
    span      text    not null,
    begins_on date    not null,
    reach     integer not null,
    employers bigint  not null,
    unionised bigint  not null,
    headcount bigint  not null,
    members   bigint  not null,
    constraint tally_unionisation_pk primary key (district, span, begins_on, reach)
        include (employers, unionised, headcount, members),
    constraint tally_unionisation_span_known check (span in ('DAY', 'MONTH', 'YEAR'))
);

create function tally_spans(day date) returns table (span text, begins_on date)
    language sql immutable parallel safe
    as $$
        select 'DAY', day
        union all select 'MONTH', cast(date_trunc('month', cast(day as timestamp)) as date)
        union all select 'YEAR', cast(date_trunc('year', cast(day as timestamp)) as date)
    $$;

-- An employer that changed; with a union, also that it came to belong to it or ceased to. A union alone: its own state changed,
-- and so what all its employers count for.
create table tally_employer_change (
    id          bigint not null generated always as identity,
    employer_id uuid,
    union_id    uuid,
    constraint tally_employer_change_pk primary key (id),
    constraint tally_employer_change_of_something check (employer_id is not null or union_id is not null)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create function tally_employer() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op = 'DELETE' then
            insert into tally_employer_change (employer_id) values (old.employer_id);
        else
            insert into tally_employer_change (employer_id) values (new.employer_id);
        end if;
        return null;
    end
    $$;

create function tally_employer_union() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then
            insert into tally_employer_change (employer_id, union_id) values (old.employer_id, old.union_id);
        end if;
        if tg_op <> 'DELETE' then
            insert into tally_employer_change (employer_id, union_id) values (new.employer_id, new.union_id);
        end if;
        return null;
    end
    $$;

create function tally_union() returns trigger
    language plpgsql
    as $$
    begin
        insert into tally_employer_change (union_id) values (new.id);
        return null;
    end
    $$;

create trigger employer_headcount_tallied after insert or update or delete on employer_headcount
    for each row execute function tally_employer();
create trigger employer_sector_tallied after insert or update or delete on employer_sector
    for each row execute function tally_employer();
create trigger employer_division_tallied after insert or update or delete on employer_division
    for each row execute function tally_employer();
create trigger employer_union_tallied after insert or update or delete on employer_union
    for each row execute function tally_employer_union();
create trigger organization_standing_tallied after update on organization
    for each row when ((old.status, old.established_on, old.ended_on)
        is distinct from (new.status, new.established_on, new.ended_on))
    execute function tally_union();

-- Whom these notes touch: employers, unions of these, and unions that changed themselves.
create function unionisation_touched(employers uuid[], unions uuid[], changed_unions uuid[],
        out touched_employers uuid[], out touched_unions uuid[])
    language sql stable
    as $$
        select array(
                   select unnest(employers)
                   union select m.employer_id from employer_union m where m.union_id = any(changed_unions)),
               array(
                   select unnest(unions)
                   union select unnest(changed_unions)
                   union select m.union_id from employer_union m where m.employer_id = any(employers))
    $$;

-- Folds the oldest notes. One at a time: for tally_fold alone, which holds the lock.
create function unionisation_fold(most integer) returns bigint
    language plpgsql
    as $$
    declare
        folded_notes bigint;
        noted_employers uuid[];
        noted_unions uuid[];
        changed_unions uuid[];
        touched record;
    begin
        with folded as (
            delete from tally_employer_change
            where id in (select id from tally_employer_change order by id limit most)
            returning employer_id, union_id
        )
        select count(*), array_agg(distinct employer_id) filter (where employer_id is not null),
               array_agg(distinct union_id) filter (where employer_id is not null and union_id is not null),
               array_agg(distinct union_id) filter (where employer_id is null)
        into folded_notes, noted_employers, noted_unions, changed_unions
        from folded;
        if folded_notes = 0 then
            return 0;
        end if;
        select * into touched from unionisation_touched(noted_employers, noted_unions, changed_unions);

        with fresh as materialized (
            select * from employer_stretches(touched.touched_employers)
        ), kept as materialized (
            select * from tally_employer k where k.employer_id = any(touched.touched_employers)
        ), gone as (
            delete from tally_employer k
            where k.employer_id = any(touched.touched_employers)
              and not exists (select from fresh f where f.employer_id = k.employer_id and f.from_on = k.from_on)
        ), put as (
            insert into tally_employer (employer_id, from_on, until_on, district, reach, headcount, union_id)
            select f.employer_id, f.from_on, f.until_on, f.district, f.reach, f.headcount, f.union_id from fresh f
            on conflict (employer_id, from_on) do update
            set (until_on, district, reach, headcount, union_id)
                = (excluded.until_on, excluded.district, excluded.reach, excluded.headcount, excluded.union_id)
        ), counted as (
            select f.*, 1 as sign from fresh f
            union all
            select k.*, -1 from kept k
        )
        insert into tally_unionisation (district, span, begins_on, reach, employers, unionised, headcount, members)
        select place.district, spans.span, spans.begins_on, c.reach, sum(turn.sign), sum(turn.sign * found.unionised),
               sum(turn.sign * found.unionised * c.headcount), 0
        from counted c
        cross join lateral (select case when c.union_id is null then 0 else 1 end as unionised) found
        cross join lateral (values (''), (c.district)) place (district)
        cross join lateral (values (c.from_on, c.sign), (c.until_on, -c.sign)) turn (day, sign)
        cross join lateral tally_spans(turn.day) spans
        where turn.day is not null
        group by 1, 2, 3, 4
        having sum(turn.sign) <> 0 or sum(turn.sign * found.unionised) <> 0
            or sum(turn.sign * found.unionised * c.headcount) <> 0
        on conflict (district, span, begins_on, reach) do update
        set employers = tally_unionisation.employers + excluded.employers,
            unionised = tally_unionisation.unionised + excluded.unionised,
            headcount = tally_unionisation.headcount + excluded.headcount;

        with fresh as materialized (
            select * from union_stretches(touched.touched_unions)
        ), kept as materialized (
            select * from tally_union k where k.union_id = any(touched.touched_unions)
        ), gone as (
            delete from tally_union k
            where k.union_id = any(touched.touched_unions)
              and not exists (
                select from fresh f
                where f.union_id = k.union_id and f.district = k.district and f.from_on = k.from_on)
        ), put as (
            insert into tally_union (union_id, district, from_on, until_on, reach)
            select f.union_id, f.district, f.from_on, f.until_on, f.reach from fresh f
            on conflict (union_id, district, from_on) do update
            set (until_on, reach) = (excluded.until_on, excluded.reach)
        ), changed as materialized (
            select c.*, 1 as sign
            from (select * from fresh except select union_id, district, from_on, until_on, reach from kept) c
            union all
            select c.*, -1
            from (select union_id, district, from_on, until_on, reach from kept except select * from fresh) c
        ), sized as materialized (
            -- as far as the notes of members have been folded
            select s.organization_id, s.day, sum(s.amount) as amount
            from (
                select r.organization_id, r.day, r.amount from union_size_row r
                where r.organization_id = any(array(select c.union_id from changed c))
                union all
                select n.organization_id, n.day, -n.amount from tally_change n
                where n.measure = 'MEMBERS' and n.organization_id = any(array(select c.union_id from changed c))
            ) s
            group by 1, 2
            having sum(s.amount) <> 0
        )
        insert into tally_unionisation (district, span, begins_on, reach, employers, unionised, headcount, members)
        select c.district, spans.span, spans.begins_on, c.reach, 0, 0, 0, sum(turn.amount)
        from changed c
        join sized s on s.organization_id = c.union_id and (c.until_on is null or s.day < c.until_on)
        cross join lateral (values
            (greatest(s.day, c.from_on), c.sign * s.amount), (c.until_on, -c.sign * s.amount)) turn (day, amount)
        cross join lateral tally_spans(turn.day) spans
        where turn.day is not null
        group by 1, 2, 3, 4
        having sum(turn.amount) <> 0
        on conflict (district, span, begins_on, reach) do update
        set members = tally_unionisation.members + excluded.members;

        return folded_notes;
    end
    $$;

-- As before, and the members in the kept figures of unionisation, by how far their unions reach.
create or replace function tally_fold(most integer) returns bigint
    language plpgsql
    as $$
    declare
        folded_notes bigint;
        folded_employers bigint;
    begin
        if not pg_try_advisory_xact_lock(hashtext('tally'), hashtext(current_schema())) then
            return 0;
        end if;
        folded_employers := unionisation_fold(most);
        with folded as (
            delete from tally_change where id in (select id from tally_change order by id limit most)
            returning organization_id, measure, day, amount
        ), sized as (
            insert into union_size (organization_id, members)
            select organization_id, sum(amount) from folded where measure = 'MEMBERS' group by organization_id
            on conflict (organization_id) do update set members = union_size.members + excluded.members
        ), reached as (
            insert into tally_unionisation (district, span, begins_on, reach, employers, unionised, headcount, members)
            select r.district, spans.span, spans.begins_on, r.reach, 0, 0, 0, sum(turn.amount)
            from folded f
            join tally_union r on r.union_id = f.organization_id and (r.until_on is null or f.day < r.until_on)
            cross join lateral (values (greatest(f.day, r.from_on), f.amount), (r.until_on, -f.amount)) turn (day, amount)
            cross join lateral tally_spans(turn.day) spans
            where f.measure = 'MEMBERS' and turn.day is not null
            group by 1, 2, 3, 4
            having sum(turn.amount) <> 0
            on conflict (district, span, begins_on, reach) do update
            set members = tally_unionisation.members + excluded.members
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
        return greatest(folded_notes, folded_employers);
    end
    $$;

-- How far employers were unionised on a day, of the city ('') or of a district, from a kept size on (0, 25, 100).
create function unionisation_on(asked_day date, asked_district text, min_headcount integer, sectors text[],
        out employers bigint, out unionised bigint, out headcount bigint, out members bigint)
    language plpgsql stable
    as $$
    #variable_conflict use_column
    declare
        wanted constant integer := unionisation_wanted(sectors, min_headcount);
        month_begun constant date := date_trunc('month', cast(asked_day as timestamp));
        year_begun constant date := date_trunc('year', cast(asked_day as timestamp));
        touched record;
        missing record;
    begin
        select coalesce(sum(k.employers), 0), coalesce(sum(k.unionised), 0), coalesce(sum(k.headcount), 0),
               coalesce(sum(k.members), 0)
        into employers, unionised, headcount, members
        from (
            select * from tally_unionisation
            where district = asked_district and span = 'YEAR' and begins_on < year_begun
            union all
            select * from tally_unionisation
            where district = asked_district and span = 'MONTH' and begins_on >= year_begun and begins_on < month_begun
            union all
            select * from tally_unionisation
            where district = asked_district and span = 'DAY' and begins_on >= month_begun and begins_on <= asked_day
        ) k
        where k.reach & wanted <> 0;

        select coalesce(sum(n.amount), 0) as members into missing
        from tally_change n
        join tally_union r on r.union_id = n.organization_id
        where n.measure = 'MEMBERS' and n.day <= asked_day
          and r.district = asked_district and r.reach & wanted <> 0
          and r.from_on <= asked_day and (r.until_on is null or r.until_on > asked_day);
        members := members + missing.members;

        if not exists (select from tally_employer_change) then
            return;
        end if;
        select t.* into touched
        from unionisation_touched(
            array(select distinct n.employer_id from tally_employer_change n where n.employer_id is not null),
            array(select distinct n.union_id from tally_employer_change n
                where n.employer_id is not null and n.union_id is not null),
            array(select distinct n.union_id from tally_employer_change n where n.employer_id is null)) t;

        select coalesce(sum(c.sign), 0) as employers,
               coalesce(sum(c.sign) filter (where c.union_id is not null), 0) as unionised,
               coalesce(sum(c.sign * c.headcount) filter (where c.union_id is not null), 0) as headcount
        into missing
        from (
            select f.*, 1 as sign from employer_stretches(touched.touched_employers) f
            union all
            select k.*, -1 from tally_employer k where k.employer_id = any(touched.touched_employers)
        ) c
        where asked_district in ('', c.district) and c.reach & wanted <> 0
          and c.from_on <= asked_day and (c.until_on is null or c.until_on > asked_day);
        employers := employers + missing.employers;
        unionised := unionised + missing.unionised;
        headcount := headcount + missing.headcount;

        select coalesce(sum(c.sign * size.members), 0) as members into missing
        from (
            select u.union_id, sum(u.sign) as sign
            from (
                select f.*, 1 as sign from union_stretches(touched.touched_unions) f
                union all
                select k.union_id, k.district, k.from_on, k.until_on, k.reach, -1
                from tally_union k where k.union_id = any(touched.touched_unions)
            ) u
            where u.district = asked_district and u.reach & wanted <> 0
              and u.from_on <= asked_day and (u.until_on is null or u.until_on > asked_day)
            group by u.union_id
            having sum(u.sign) <> 0
        ) c
        cross join lateral (
            select coalesce(sum(r.amount), 0) as members from union_size_row r
            where r.organization_id = c.union_id and r.day <= asked_day) size;
        members := members + missing.members;
    end
    $$;

-- All of it anew from the rows. For tally_again alone, which holds the lock and keeps writers out.
create function unionisation_again() returns void
    language sql
    as $$
        delete from tally_employer_change;
        delete from tally_employer;
        delete from tally_union;
        delete from tally_unionisation;
        insert into tally_employer (employer_id, from_on, until_on, district, reach, headcount, union_id)
        select * from employer_stretches(array(select id from employer));
        insert into tally_union (union_id, district, from_on, until_on, reach)
        select * from union_stretches(array(select distinct union_id from employer_union));
        insert into tally_unionisation (district, span, begins_on, reach, employers, unionised, headcount, members)
        select district, spans.span, spans.begins_on, reach, sum(employers), sum(unionised), sum(headcount), sum(members)
        from (
            select place.district, turn.day, e.reach, sum(turn.sign) as employers,
                   coalesce(sum(turn.sign) filter (where e.union_id is not null), 0) as unionised,
                   coalesce(sum(turn.sign * e.headcount) filter (where e.union_id is not null), 0) as headcount, 0 as members
            from tally_employer e
            cross join lateral (values (''), (e.district)) place (district)
            cross join lateral (values (e.from_on, 1), (e.until_on, -1)) turn (day, sign)
            where turn.day is not null
            group by 1, 2, 3
            union all
            select r.district, turn.day, r.reach, 0, 0, 0, sum(turn.amount)
            from union_size_row s
            join tally_union r on r.union_id = s.organization_id and (r.until_on is null or s.day < r.until_on)
            cross join lateral (values (greatest(s.day, r.from_on), s.amount), (r.until_on, -s.amount)) turn (day, amount)
            where turn.day is not null
            group by 1, 2, 3
        ) turned
        cross join lateral tally_spans(day) spans
        group by 1, 2, 3, 4
        having sum(employers) <> 0 or sum(unionised) <> 0 or sum(headcount) <> 0 or sum(members) <> 0;
    $$;

create or replace function tally_again() returns void
    language plpgsql
    as $$
    begin
        perform pg_advisory_xact_lock(hashtext('tally'), hashtext(current_schema()));
        lock table member_standing, member, application, meeting, organization,
            employer_headcount, employer_sector, employer_division, employer_union in share mode;
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
        perform unionisation_again();
    end
    $$;

select tally_again();
