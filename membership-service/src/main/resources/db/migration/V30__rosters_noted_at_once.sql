-- A roster brings hundreds of members in one statement: parts of their names, and what they add to figures, are noted once for
-- all of them, and members of one union who joined on one day are one note. Who changes or goes is noted one by one as before.
create function name_new_members() returns trigger
    language plpgsql
    as $$
    begin
        insert into member_name_part (token, organization_id, member_id)
        select distinct token, added.organization_id, added.id
        from added cross join lateral unnest(added.name_tokens) token;
        return null;
    end
    $$;

create function tally_new_members() returns trigger
    language plpgsql
    as $$
    begin
        insert into tally_change (organization_id, measure, day, amount)
        select first_organization_id, 'NEW_MEMBERS.' || employment_form, first_joined_on, count(*)
        from added
        where newly_joined
        group by first_organization_id, employment_form, first_joined_on;
        return null;
    end
    $$;

create function tally_new_standings() returns trigger
    language plpgsql
    as $$
    begin
        insert into tally_change (organization_id, measure, day, amount)
        select organization_id, 'MEMBERS', from_on, count(*) from added group by organization_id, from_on
        union all
        select organization_id, 'MEMBERS', until_on, -count(*) from added
        where until_on is not null
        group by organization_id, until_on;
        return null;
    end
    $$;

drop trigger member_named on member;
create trigger member_named after insert on member
    referencing new table as added
    for each statement execute function name_new_members();
create trigger member_unnamed after delete on member
    for each row execute function member_name_parts();

drop trigger member_tallied on member;
create trigger member_tallied after insert on member
    referencing new table as added
    for each statement execute function tally_new_members();
create trigger member_untallied after delete on member
    for each row execute function tally_member();

drop trigger member_standing_tallied on member_standing;
create trigger member_standing_tallied after insert on member_standing
    referencing new table as added
    for each statement execute function tally_new_standings();
create trigger member_standing_untallied after delete on member_standing
    for each row execute function tally_member_standing();
