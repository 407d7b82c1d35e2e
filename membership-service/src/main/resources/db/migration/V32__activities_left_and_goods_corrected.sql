-- Why a registration was cancelled; null for those of before, and a member who left his party.
alter table activity_registration
    add column cancel_reason text,
    add constraint activity_registration_cancel_reason_known check (cancel_reason in
        ('REQUESTED', 'ACTIVITY_CANCELLED', 'MEMBERSHIP_ENDED', 'CONSENT_WITHDRAWN')),
    add constraint activity_registration_reason_when_cancelled check (cancel_reason is null or status = 'CANCELLED');
alter table activity_participant
    add column left_at timestamptz,
    add constraint activity_participant_left_is_not_active check (left_at is null or not active);

-- The version counts every change of places; that of their terms is the one from which on the terms are the same.
alter table activity_places add column terms_version bigint;
update activity_places set terms_version = version;
alter table activity_places
    alter column terms_version set not null,
    add constraint activity_places_terms_not_ahead check (terms_version <= version);

-- A movement may take back another one of its line, once.
alter table aid_goods_movement
    add column reverses_id uuid,
    add column reason text,
    add constraint aid_goods_movement_reverses_fk foreign key (reverses_id) references aid_goods_movement (id),
    add constraint aid_goods_movement_reversed_once unique (reverses_id),
    add constraint aid_goods_movement_reversed_with_reason check ((reverses_id is null) = (reason is null));
drop index aid_goods_movement_handed_over;
create index aid_goods_movement_handed_over on aid_goods_movement (station_id, moved_on)
    include (goods_id, quantity, reverses_id) where kind = 'HAND_OVER';
