-- The application by which somebody has become a member, for his export and erasure.
create index application_by_member on application (member_id) where member_id is not null;
