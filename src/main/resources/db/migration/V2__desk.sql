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

alter table disclosure add column concealed varchar;
alter table disclosure add column shown_text varchar;
alter table disclosure add column withdrawal varchar;
alter table disclosure add column amendments varchar;

create table submission (
    id            bigint  not null primary key,
    file_name     varchar not null,
    sha256        varchar(64) not null,
    size_bytes    bigint  not null,
    state         varchar(16) not null,
    refusal       varchar,
    uploaded_by   bigint  constraint submission_uploader references staff_member,
    uploaded_at   timestamp with time zone not null,
    reviewed_by   bigint  constraint submission_reviewer references staff_member,
    published_by  bigint  constraint submission_publisher references staff_member,
    agency_id     bigint  constraint submission_agency references agency,
    agency_name   varchar,
    fiscal_year   integer,
    kind          varchar(32),
    title         varchar,
    approved_on   varchar(10),
    disclosure_id bigint  constraint submission_disclosure references disclosure,
    corrects_id   bigint  constraint submission_corrects references submission,
    version       integer not null
);
create index submission_by_state on submission (state, uploaded_at);
create index submission_by_content on submission (sha256);
create index submission_by_disclosure on submission (disclosure_id);

create table correction (
    id               bigint  not null primary key,
    submission_id    bigint  not null constraint correction_submission references submission,
    pointer          varchar not null,
    read_value       varchar,
    corrected_value  varchar,
    why              varchar not null,
    staff_id         bigint  not null constraint correction_staff references staff_member,
    at               timestamp with time zone not null,
    constraint correction_once unique (submission_id, pointer)
);

create table concealment (
    id             bigint  not null primary key,
    submission_id  bigint  not null constraint concealment_submission references submission,
    position       integer not null,
    kind           varchar(32) not null,
    body           varchar not null,
    place          varchar,
    decision       varchar(8),
    why            varchar,
    staff_id       bigint  constraint concealment_staff references staff_member,
    at             timestamp with time zone
);
create index concealment_by_submission on concealment (submission_id, position);

create table answer (
    id             bigint  not null primary key,
    submission_id  bigint  not null constraint answer_submission references submission,
    finding_key    varchar not null,
    body           varchar not null,
    staff_id       bigint  not null constraint answer_staff references staff_member,
    at             timestamp with time zone not null
);
create index answer_by_submission on answer (submission_id);

create table audit_entry (
    number    bigint  not null primary key,
    at        timestamp with time zone not null,
    actor     varchar not null,
    address   varchar not null,
    action    varchar not null,
    subject   varchar not null,
    details   varchar,
    previous  varchar(64) not null,
    hash      varchar(64) not null
);
create index audit_entry_by_subject on audit_entry (subject, number);

create table audit_head (
    id      integer not null primary key,
    number  bigint  not null,
    hash    varchar(64) not null
);
insert into audit_head (id, number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
