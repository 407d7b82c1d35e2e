-- Why a card is suspended, which one took its place, and who may read what partners asked.
alter table card add column suspension_reason text;
update card set suspension_reason = '未说明' where status = 'SUSPENDED';
alter table card add constraint card_suspension_reason_length check (char_length(suspension_reason) between 1 and 500);
alter table card add constraint card_suspended_for_a_reason check ((status = 'SUSPENDED') = (suspension_reason is not null));
alter table card add column replaced_by_id uuid;
update card lost set replaced_by_id = next.id from card next where next.replaces_id = lost.id;
alter table card add constraint card_replaced_by_fk foreign key (replaced_by_id) references card (id) deferrable initially deferred;
alter table card add constraint card_replaced_by_unique unique (replaced_by_id);
alter table card add constraint card_replaced_is_linked check ((status = 'REPLACED') = (replaced_by_id is not null));

-- the union of the card at that moment, so that a subtree's log is one range
alter table card_verification add column organization_id uuid;
update card_verification v set organization_id = c.organization_id from card c where c.id = v.card_id;
alter table card_verification add constraint card_verification_organization_fk
    foreign key (organization_id) references organization (id);
alter table card_verification add constraint card_verification_is_whole check ((card_id is null) = (organization_id is null));
create index card_verification_by_time on card_verification (verified_at, id);
create index card_verification_by_organization on card_verification (organization_id, verified_at, id);
drop index card_verification_by_caller;
create index card_verification_by_caller on card_verification (caller, verified_at, id);
drop index card_verification_by_card;
create index card_verification_by_card on card_verification (card_id, verified_at, id);
