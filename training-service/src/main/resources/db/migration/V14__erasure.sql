-- The name of a lecturer who is a member goes when he is erased.
alter table lecturer alter column name drop not null;
