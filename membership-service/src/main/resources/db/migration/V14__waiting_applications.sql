-- How long an application has waited: since it was handed in, or handed in again after it was returned.
alter table application add column waiting_since date;
update application set waiting_since = submitted_on;
alter table application alter column waiting_since set not null;
alter table application add constraint application_waiting_after_submission check (waiting_since >= submitted_on);
drop index application_waiting;
create index application_waiting on application (organization_id, waiting_since, id) where status = 'SUBMITTED';
