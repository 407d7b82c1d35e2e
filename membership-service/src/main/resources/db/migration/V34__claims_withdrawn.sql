-- A claim can be withdrawn before it is approved (撤回给付申请): the event may then be claimed anew, as after a refusal.
alter table mutual_aid_claim
    drop constraint mutual_aid_claim_status_known,
    add constraint mutual_aid_claim_status_known check (status in
        ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'REFUSED', 'WITHDRAWN', 'APPROVED', 'PAID'));

drop index mutual_aid_claim_event_once;
create unique index mutual_aid_claim_event_once on mutual_aid_claim (person_index, event_reference)
    where status not in ('REFUSED', 'WITHDRAWN');
