-- A person who has left may be erased: what tells who he was goes, the rows stay for what is counted.
alter table member add column erased_at timestamptz;
alter table member alter column name drop not null;
alter table member alter column document_type drop not null;
alter table member alter column document_number drop not null;
alter table member alter column document_index drop not null;
alter table member add constraint member_erased_is_bare check (
    erased_at is null and num_nulls(name, document_type, document_number, document_index) = 0
    or num_nonnulls(name, document_type, document_number, document_index, phone, phone_index, gender, job_title, content_index) = 0
        and cardinality(name_tokens) = 0 and status = 'EXITED' and erased_at is not null);

alter table application add column erased_at timestamptz;
alter table application alter column name drop not null;
alter table application alter column document_type drop not null;
alter table application alter column document_number drop not null;
alter table application alter column document_index drop not null;
alter table application alter column phone drop not null;
alter table application add constraint application_erased_is_bare check (
    erased_at is null and num_nulls(name, document_type, document_number, document_index, phone) = 0
    or num_nonnulls(name, document_type, document_number, document_index, birth_date, phone, gender, job_title,
            employer_name, decision_reason, external_reference) = 0
        and status not in ('SUBMITTED', 'RETURNED') and erased_at is not null);

alter table union_committee_seat alter column person_name drop not null;

-- whose calendar it is, where the owner is a member
alter table calendar_subscription add column member_id uuid;
create index calendar_subscription_by_member on calendar_subscription (member_id) where member_id is not null;

-- where a person was seen
create index meeting_check_in_by_person on meeting_check_in (person_index);
