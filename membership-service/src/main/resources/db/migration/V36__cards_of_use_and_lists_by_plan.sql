-- When a card ceased to be of use, so that what was taken without network is judged as the card stood then. Of earlier ones
-- what is known: not later than the day of the loss, or else the last change.
alter table card add column unusable_since timestamptz;
update card set unusable_since = least(updated_at, lost_on::timestamp at time zone 'Asia/Shanghai')
where status not in ('ISSUED', 'ACTIVE');
alter table card add constraint card_unusable_since_when_it_is
    check ((status in ('ISSUED', 'ACTIVE')) = (unusable_since is null));

-- Enrolments and claims of a plan, in the order of their unions.
create index mutual_aid_enrolment_by_plan on mutual_aid_enrolment (plan_id, organization_id, id);
drop index mutual_aid_claim_by_plan;
create index mutual_aid_claim_by_plan on mutual_aid_claim (plan_id, organization_id, id);
