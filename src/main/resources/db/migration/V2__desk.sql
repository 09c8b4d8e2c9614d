-- The desk: who works there, what was uploaded, what was decided about it, and the trail of it all.

create table staff_member (
    id               bigint  not null primary key,
    name             varchar not null constraint staff_name unique,
    roles            varchar not null,
    password_hash    varchar,
    time_key         varchar,
    time_step        bigint,
    invitation_hash  varchar,
    invited_until    timestamp with time zone,
    active           boolean not null,
    created_at       timestamp with time zone not null,
    version          integer not null
);

create table staff_agency (
    staff_id   bigint not null constraint staff_agency_staff references staff_member,
    agency_id  bigint not null constraint staff_agency_agency references agency,
    primary key (staff_id, agency_id)
);
