-- Mutual aid looks at the person, whichever membership he has: one event is claimed once, and the limits are one person's.
alter table mutual_aid_enrolment add column person_index bytea;
alter table mutual_aid_enrolment add column account_id uuid;
update mutual_aid_enrolment e set person_index = m.document_index, account_id = e.id from member m where m.id = e.member_id;
update mutual_aid_enrolment e set account_id = first.id
from (
    select distinct on (plan_id, person_index) plan_id, person_index, id from mutual_aid_enrolment
    order by plan_id, person_index, id
) first
where (first.plan_id, first.person_index) = (e.plan_id, e.person_index);
alter table mutual_aid_enrolment alter column account_id set not null;
alter table mutual_aid_enrolment
    add constraint mutual_aid_enrolment_account_fk foreign key (account_id) references mutual_aid_enrolment (id);
create index mutual_aid_enrolment_by_account on mutual_aid_enrolment (account_id);
create unique index mutual_aid_enrolment_account_once on mutual_aid_enrolment (plan_id, person_index) where account_id = id;

alter table mutual_aid_claim add column person_index bytea;
alter table mutual_aid_claim add column reviewers text[] not null default '{}';
update mutual_aid_claim c
set person_index = m.document_index, event_reference = upper(btrim(c.event_reference)),
    reviewers = array_remove(array[c.reviewer], null)
from member m where m.id = c.member_id;
drop index mutual_aid_claim_event_once;
create unique index mutual_aid_claim_event_once on mutual_aid_claim (person_index, event_reference) where status <> 'REFUSED';
alter table mutual_aid_claim drop constraint mutual_aid_claim_two_people;
alter table mutual_aid_claim drop column reviewer;
alter table mutual_aid_claim alter column reviewers drop default;
alter table mutual_aid_claim add constraint mutual_aid_claim_two_people check (payer <> all (reviewers));

-- An objection is its account's: it follows what becomes of it, and has one open at a time.
alter table honour_objection add column account text;
create unique index honour_objection_one_open on honour_objection (nomination_id, account) where status = 'OPEN';

-- Public notices, in the order of their list.
create index honour_nomination_noticed on honour_nomination (organization_id, id) where status = 'ON_NOTICE';
