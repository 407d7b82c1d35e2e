-- Asks for many days, places, sizes and sectors, and tells how many kept figures differ from what the histories say, counted plainly.
select count(*)
from (values
        (date '2020-01-01'), ('2020-01-20'), ('2020-02-01'), ('2020-02-13'), ('2020-03-01'), ('2020-03-31'), ('2020-12-31'),
        ('2021-01-01'), ('2023-06-30'), ('2026-01-01')) d (day)
cross join (values (''), ('110117'), ('110118'), ('110119')) p (district)
cross join (values (0), (25), (100)) s (size)
cross join (values
        (array['NON_PUBLIC']), (array['NON_PUBLIC', 'NEW_SOCIAL']),
        (array['PUBLIC_INSTITUTION', 'STATE_OWNED', 'NON_PUBLIC', 'NEW_SOCIAL'])) f (sectors)
cross join lateral unionisation_on(d.day, p.district, s.size, f.sectors) kept
cross join lateral (
    with standing as (
        select (select h.headcount from employer_headcount h
                where h.employer_id = e.id and h.effective_on <= d.day order by h.effective_on desc limit 1) as headcount,
               (select h.sector from employer_sector h
                where h.employer_id = e.id and h.effective_on <= d.day order by h.effective_on desc limit 1) as sector,
               (select h.division_code from employer_division h
                where h.employer_id = e.id and h.effective_on <= d.day order by h.effective_on desc limit 1) as division_code,
               (select u.union_id from employer_union u
                where u.employer_id = e.id and u.joined_on <= d.day and coalesce(u.left_on, 'infinity') > d.day) as union_id
        from employer e
    ), asked as (
        select * from standing
        where headcount >= s.size and sector = any(f.sectors) and division_code like p.district || '%'
    ), unionised as (
        select a.* from asked a join organization o on o.id = a.union_id
        where o.status <> 'PREPARING'
          and coalesce(o.established_on, '-infinity') <= d.day and coalesce(o.ended_on, 'infinity') > d.day
    )
    select (select count(*) from asked) as employers,
           (select count(*) from unionised) as unionised,
           (select coalesce(sum(headcount), 0) from unionised) as headcount,
           (select count(*) from member_standing m
            where m.organization_id in (select union_id from unionised)
              and m.from_on <= d.day and coalesce(m.until_on, 'infinity') > d.day) as members
) counted
where (kept.employers, kept.unionised, kept.headcount, kept.members)
    is distinct from (counted.employers, counted.unionised, counted.headcount, counted.members)
