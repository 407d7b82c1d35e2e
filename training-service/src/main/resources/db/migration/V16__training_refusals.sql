-- Members who have withdrawn their consent to training, filled by membership-service's feed.
create table training_refusal (
    member_id uuid not null,
    constraint training_refusal_pk primary key (member_id)
);
