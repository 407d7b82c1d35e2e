-- An establishment can be abandoned (终止建会): the employer is then free to start another.

alter table union_establishment
    drop constraint union_establishment_status_known,
    drop constraint union_establishment_reason_given,
    drop constraint union_establishment_organization_made,
    add constraint union_establishment_status_known check (status in (
        'DRAFT', 'APPLIED', 'RETURNED', 'REFUSED', 'PREPARING', 'ELECTED', 'ESTABLISHED', 'ABANDONED')),
    add constraint union_establishment_reason_given check (
        status not in ('RETURNED', 'REFUSED', 'ABANDONED') or reason is not null),
    add constraint union_establishment_organization_made check (
        status = 'ABANDONED' or (organization_id is not null) = (status in ('PREPARING', 'ELECTED', 'ESTABLISHED')));

drop index union_establishment_one_open;
create unique index union_establishment_one_open on union_establishment (employer_id)
    where status not in ('REFUSED', 'ESTABLISHED', 'ABANDONED');

-- One person has one application open with a union at a time: of those there are, the first stays.

update application later
set status = 'WITHDRAWN', decided_on = later.waiting_since, version = version + 1, updated_at = clock_timestamp()
where status in ('SUBMITTED', 'RETURNED')
  and exists (
      select from application earlier
      where earlier.document_index = later.document_index and earlier.organization_id = later.organization_id
        and earlier.status in ('SUBMITTED', 'RETURNED') and earlier.id < later.id);

create unique index application_one_open on application (organization_id, document_index)
    where status in ('SUBMITTED', 'RETURNED');
