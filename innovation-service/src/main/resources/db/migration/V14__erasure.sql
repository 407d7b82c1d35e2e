-- Which member an official of an alliance is, where he is one: by it he is found when he is erased.
alter table chair_terms add column chair_member_id uuid;
create index chair_terms_of_member on chair_terms (chair_member_id) where chair_member_id is not null;
alter table council_seats add column member_id uuid;
create index council_seats_of_member on council_seats (member_id) where member_id is not null;
