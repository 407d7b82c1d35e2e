-- Each member of a party counts against the quotas of his own union.
alter table activity_participant add column quota_ids uuid[];
update activity_participant p set quota_ids = array(
    select quota_id from unnest(r.quota_ids) quota_id
    where exists (
        select from activity_quota q where q.activity_id = r.activity_id and q.organization_id = quota_id))
from activity_registration r where r.id = p.registration_id;
alter table activity_participant alter column quota_ids set not null;
alter table activity_registration drop column quota_ids;

-- A quota that was taken away and set again did not know of who was there.
update activity_quota q set taken = counted.taken, places = greatest(q.places, counted.taken)
from (
    select k.activity_id, k.organization_id,
           coalesce(sum(case p.position when 0 then 1 + r.children else 1 end) filter (where r.status = 'CONFIRMED'), 0) as taken
    from activity_quota k
        left join activity_participant p
            on p.activity_id = k.activity_id and p.active and k.organization_id = any(p.quota_ids)
        left join activity_registration r on r.id = p.registration_id
    group by k.activity_id, k.organization_id) counted
where q.activity_id = counted.activity_id and q.organization_id = counted.organization_id and q.taken <> counted.taken;
