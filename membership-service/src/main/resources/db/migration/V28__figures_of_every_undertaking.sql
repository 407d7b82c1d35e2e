-- Figures of applications by channel and outcome, cards, activities, honours and mutual aid: kept and counted as those of V22.

-- When a card was reported lost; of earlier ones what is known: the last change of a lost one, the day of its replacement.
-- No constraint asks for it, nor for what follows, as long as an older version may still write beside this one.
alter table card add column lost_on date;
update card set lost_on = (updated_at at time zone 'Asia/Shanghai')::date where status = 'LOST';
update card lost set lost_on = next.issued_on from card next where lost.status = 'REPLACED' and next.id = lost.replaced_by_id;

-- People with a place when the activity was finished.
alter table activity add column registered bigint;
update activity a set registered = (
    select coalesce(sum(r.size), 0) from activity_registration r where r.activity_id = a.id and r.status = 'CONFIRMED')
where status = 'FINISHED';

-- Each row says of which measure it is a part, so that a question after one measure reads no other's rows.
create or replace view tally_row (organization_id, measure, day, amount, family) as
    select first_organization_id, 'NEW_MEMBERS.' || employment_form, first_joined_on, 1::bigint, 'NEW_MEMBERS'
        from member where newly_joined
    union all
    select submitted_to_id, 'APPLICATIONS_SUBMITTED.' || channel, submitted_on, 1::bigint, 'APPLICATIONS_SUBMITTED'
        from application
    union all
    select organization_id, 'APPLICATIONS_ACCEPTED.' || channel, decided_on, 1::bigint, 'APPLICATIONS_ACCEPTED'
        from application where status = 'ACCEPTED'
    union all
    select organization_id, 'APPLICATIONS_REJECTED.' || channel, decided_on, 1::bigint, 'APPLICATIONS_REJECTED'
        from application where status = 'REJECTED'
    union all
    select organization_id, 'APPLICATIONS_WITHDRAWN.' || channel, decided_on, 1::bigint, 'APPLICATIONS_WITHDRAWN'
        from application where status = 'WITHDRAWN'
    union all
    select host_id, 'MEETINGS.' || kind, starts_on, 1::bigint, 'MEETINGS' from meeting where status = 'HELD'
    union all
    select host_id, 'ATTENDANCES', starts_on, attendance, 'ATTENDANCES' from meeting where status = 'HELD'
    union all
    select organization_id, 'CARDS_ISSUED', issued_on, 1::bigint, 'CARDS_ISSUED' from card
    union all
    select organization_id, 'CARDS_REPLACED', issued_on, 1::bigint, 'CARDS_REPLACED' from card where replaces_id is not null
    union all
    select organization_id, 'CARDS_LOST', lost_on, 1::bigint, 'CARDS_LOST' from card where lost_on is not null
    union all
    -- on no day in particular: the cards that there are
    select organization_id, 'CARDS_LIVE.' || status, date '0001-01-01', 1::bigint, 'CARDS_LIVE'
        from card where status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED')
    union all
    select organizer_id, 'ACTIVITIES.' || type, starts_on, 1::bigint, 'ACTIVITIES' from activity where status = 'FINISHED'
    union all
    select organizer_id, 'ACTIVITY_REGISTERED.' || type, starts_on, registered, 'ACTIVITY_REGISTERED'
        from activity where status = 'FINISHED'
    union all
    select organizer_id, 'ACTIVITY_PARTICIPANTS.' || type, starts_on, participants, 'ACTIVITY_PARTICIPANTS'
        from activity where status = 'FINISHED'
    union all
    select organizer_id, 'WALK_FINISHERS', starts_on, finishers, 'WALK_FINISHERS' from activity where status = 'FINISHED'
    union all
    select organizer_id, 'FAMILIES', starts_on, families, 'FAMILIES' from activity where status = 'FINISHED'
    union all
    select organizer_id, 'FAMILY_COMPLETIONS', starts_on, completions, 'FAMILY_COMPLETIONS'
        from activity where status = 'FINISHED'
    union all
    select organizer_id, 'CONTEST_ENTRIES', starts_on, entries, 'CONTEST_ENTRIES' from activity where status = 'FINISHED'
    union all
    select organization_id, 'HONOURS.' || kind || '.' || level, conferred_on, 1::bigint, 'HONOURS'
        from honour where status = 'CONFERRED'
    union all
    select organization_id, 'AID_ENROLMENTS', enrolled_on, 1::bigint, 'AID_ENROLMENTS' from mutual_aid_enrolment
    union all
    -- money in fen
    select organization_id, 'AID_PREMIUMS', enrolled_on, (premium * 100)::bigint, 'AID_PREMIUMS' from mutual_aid_enrolment
    union all
    select organization_id, 'AID_CLAIMS.' || status, event_on, 1::bigint, 'AID_CLAIMS' from mutual_aid_claim
    union all
    select organization_id, 'AID_PAYMENTS', (paid_at at time zone 'Asia/Shanghai')::date, 1::bigint, 'AID_PAYMENTS'
        from mutual_aid_claim where status = 'PAID'
    union all
    select organization_id, 'AID_PAID', (paid_at at time zone 'Asia/Shanghai')::date, (approved * 100)::bigint, 'AID_PAID'
        from mutual_aid_claim where status = 'PAID';

-- What one row counts for, added or taken back.
create function tally_application_row(a application, sign bigint) returns void
    language plpgsql
    as $$
    begin
        perform tally_note(a.submitted_to_id, 'APPLICATIONS_SUBMITTED.' || a.channel, a.submitted_on, sign);
        if a.status in ('ACCEPTED', 'REJECTED', 'WITHDRAWN') then
            perform tally_note(a.organization_id, 'APPLICATIONS_' || a.status || '.' || a.channel, a.decided_on, sign);
        end if;
    end
    $$;

create function tally_card_row(c card, sign bigint) returns void
    language plpgsql
    as $$
    begin
        perform tally_note(c.organization_id, 'CARDS_ISSUED', c.issued_on, sign);
        if c.replaces_id is not null then
            perform tally_note(c.organization_id, 'CARDS_REPLACED', c.issued_on, sign);
        end if;
        if c.lost_on is not null then
            perform tally_note(c.organization_id, 'CARDS_LOST', c.lost_on, sign);
        end if;
        if c.status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED') then
            perform tally_note(c.organization_id, 'CARDS_LIVE.' || c.status, date '0001-01-01', sign);
        end if;
    end
    $$;

create function tally_activity_row(a activity, sign bigint) returns void
    language plpgsql
    as $$
    begin
        if a.status = 'FINISHED' then
            insert into tally_change (organization_id, measure, day, amount)
            select a.organizer_id, counted.measure, a.starts_on, sign * counted.amount
            from (values
                ('ACTIVITIES.' || a.type, 1),
                ('ACTIVITY_REGISTERED.' || a.type, a.registered),
                ('ACTIVITY_PARTICIPANTS.' || a.type, a.participants),
                ('WALK_FINISHERS', a.finishers),
                ('FAMILIES', a.families),
                ('FAMILY_COMPLETIONS', a.completions),
                ('CONTEST_ENTRIES', a.entries)) counted (measure, amount)
            where counted.amount <> 0;
        end if;
    end
    $$;

create function tally_honour_row(h honour, sign bigint) returns void
    language plpgsql
    as $$
    begin
        if h.status = 'CONFERRED' then
            perform tally_note(h.organization_id, 'HONOURS.' || h.kind || '.' || h.level, h.conferred_on, sign);
        end if;
    end
    $$;

create function tally_aid_enrolment_row(e mutual_aid_enrolment, sign bigint) returns void
    language plpgsql
    as $$
    begin
        perform tally_note(e.organization_id, 'AID_ENROLMENTS', e.enrolled_on, sign);
        perform tally_note(e.organization_id, 'AID_PREMIUMS', e.enrolled_on, sign * (e.premium * 100)::bigint);
    end
    $$;

create function tally_aid_claim_row(c mutual_aid_claim, sign bigint) returns void
    language plpgsql
    as $$
    declare
        paid_on date := (c.paid_at at time zone 'Asia/Shanghai')::date;
    begin
        perform tally_note(c.organization_id, 'AID_CLAIMS.' || c.status, c.event_on, sign);
        if c.status = 'PAID' then
            perform tally_note(c.organization_id, 'AID_PAYMENTS', paid_on, sign);
            perform tally_note(c.organization_id, 'AID_PAID', paid_on, sign * (c.approved * 100)::bigint);
        end if;
    end
    $$;

create or replace function tally_application() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then perform tally_application_row(old, -1); end if;
        if tg_op <> 'DELETE' then perform tally_application_row(new, 1); end if;
        return null;
    end
    $$;

create function tally_card() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then perform tally_card_row(old, -1); end if;
        if tg_op <> 'DELETE' then perform tally_card_row(new, 1); end if;
        return null;
    end
    $$;

create function tally_activity() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then perform tally_activity_row(old, -1); end if;
        if tg_op <> 'DELETE' then perform tally_activity_row(new, 1); end if;
        return null;
    end
    $$;

create function tally_honour() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then perform tally_honour_row(old, -1); end if;
        if tg_op <> 'DELETE' then perform tally_honour_row(new, 1); end if;
        return null;
    end
    $$;

create function tally_aid_enrolment() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then perform tally_aid_enrolment_row(old, -1); end if;
        if tg_op <> 'DELETE' then perform tally_aid_enrolment_row(new, 1); end if;
        return null;
    end
    $$;

create function tally_aid_claim() returns trigger
    language plpgsql
    as $$
    begin
        if tg_op <> 'INSERT' then perform tally_aid_claim_row(old, -1); end if;
        if tg_op <> 'DELETE' then perform tally_aid_claim_row(new, 1); end if;
        return null;
    end
    $$;

create trigger card_tallied after insert or delete on card
    for each row execute function tally_card();
create trigger card_tallied_anew after update on card
    for each row when ((old.organization_id, old.status, old.issued_on, old.lost_on)
        is distinct from (new.organization_id, new.status, new.issued_on, new.lost_on))
    execute function tally_card();
create trigger activity_tallied after insert or delete on activity
    for each row execute function tally_activity();
create trigger activity_tallied_anew after update on activity
    for each row when ((old.organizer_id, old.type, old.starts_on, old.status, old.registered, old.participants)
        is distinct from (new.organizer_id, new.type, new.starts_on, new.status, new.registered, new.participants))
    execute function tally_activity();
create trigger honour_tallied after insert or delete on honour
    for each row execute function tally_honour();
create trigger honour_tallied_anew after update on honour
    for each row when ((old.organization_id, old.kind, old.level, old.conferred_on, old.status)
        is distinct from (new.organization_id, new.kind, new.level, new.conferred_on, new.status))
    execute function tally_honour();
create trigger mutual_aid_enrolment_tallied after insert or delete on mutual_aid_enrolment
    for each row execute function tally_aid_enrolment();
create trigger mutual_aid_enrolment_tallied_anew after update on mutual_aid_enrolment
    for each row when ((old.organization_id, old.enrolled_on, old.premium)
        is distinct from (new.organization_id, new.enrolled_on, new.premium))
    execute function tally_aid_enrolment();
create trigger mutual_aid_claim_tallied after insert or delete on mutual_aid_claim
    for each row execute function tally_aid_claim();
create trigger mutual_aid_claim_tallied_anew after update on mutual_aid_claim
    for each row when ((old.organization_id, old.event_on, old.status, old.approved, old.paid_at)
        is distinct from (new.organization_id, new.event_on, new.status, new.approved, new.paid_at))
    execute function tally_aid_claim();

-- counts of smaller parts, by organisation and day
drop index application_accepted;
create index application_decided on application (organization_id, status, decided_on) include (channel)
    where status in ('ACCEPTED', 'REJECTED', 'WITHDRAWN');
drop index application_by_first_union;
create index application_by_first_union on application (submitted_to_id, submitted_on) include (channel);
create index card_issued on card (organization_id, issued_on) include (replaces_id);
create index card_lost on card (organization_id, lost_on) where lost_on is not null;
create index card_live on card (organization_id, status) where status in ('ISSUED', 'ACTIVE', 'LOST', 'SUSPENDED');
drop index activity_finished;
create index activity_finished on activity (organizer_id, starts_on)
    include (type, registered, participants, finishers, families, completions, entries) where status = 'FINISHED';
create index mutual_aid_enrolment_counted on mutual_aid_enrolment (organization_id, enrolled_on) include (premium);
create index mutual_aid_claim_counted on mutual_aid_claim (organization_id, event_on) include (status);
create index mutual_aid_claim_paid on mutual_aid_claim (organization_id, ((paid_at at time zone 'Asia/Shanghai')::date))
    include (approved) where status = 'PAID';

select tally_again();
