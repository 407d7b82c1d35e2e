-- In tests only: a transaction of the application that writes anything without an audit row does not commit. Not watched are the tables of
-- the house, copies of what another service has audited, and what is a record itself.
create or replace function remember_audit() returns trigger
    language plpgsql
    as $$
        begin
            perform set_config('test.audited', txid_current()::text, true);
            return null;
        end
    $$;

-- Whether nothing changed but the key that values are encrypted with, which stands in their first byte: a rotation, audited as one act.
create or replace function only_rekeyed(before jsonb, after jsonb) returns boolean
    language sql
    as $$
        select coalesce(bool_and(was.value #>> '{}' like '\\x%' and became.value #>> '{}' like '\\x%'
            and left(was.value #>> '{}', 4) <> left(became.value #>> '{}', 4)), false)
        from jsonb_each(before) was join jsonb_each(after) became using (key)
        where was.value <> became.value
    $$;

create or replace function require_audit() returns trigger
    language plpgsql
    as $$
        begin
            if tg_op = 'UPDATE' then
                if only_rekeyed(to_jsonb(old), to_jsonb(new)) then
                    return null;
                end if;
            end if;
            if session_user = '${applicationRole}'
                and current_setting('test.audited', true) is distinct from txid_current()::text then
                raise exception '% on % without an audit row', tg_op, tg_table_name;
            end if;
            return null;
        end
    $$;

do $$
declare
    watched text;
begin
    execute 'create or replace trigger audit_record_is_remembered after insert on audit_record'
        || ' for each statement execute function remember_audit()';
    for watched in
        select relname from pg_class
        where relnamespace = current_schema()::regnamespace and relkind = 'r'
          and relname !~ '^(event|audit|feed|flyway|sandbox|idempotency|rate|job|webhook|tally)_?'
          and relname not in ('card_verification', 'timeline_entry', 'union_size', 'member_name_part', 'training_refusal')
          and (current_schema() = 'membership' or relname !~ '^(organization|member_standing)s?$')
    loop
        execute format('drop trigger if exists %I on %I', watched || '_is_audited', watched);
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred'
            || ' for each row execute function require_audit()', watched || '_is_audited', watched);
    end loop;
end
$$;
