-- Rotations 密钥轮换 of the encryption key of personal data: what was asked for; the job of the same id tells how far it is.
create table key_rotation (
    id      uuid    not null,
    to_key  integer not null,
    dry_run boolean not null,
    constraint key_rotation_pk primary key (id),
    constraint key_rotation_job_fk foreign key (id) references job (id),
    constraint key_rotation_to_key_known check (to_key between 1 and 255)
);
