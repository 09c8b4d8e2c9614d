-- What is asked of many disclosures at once, written down when one is published, so that a list of a hundred agencies need not open
-- a hundred disclosures. Everything here can be made again from the disclosure itself.

create table stated_fact (
    id             bigint  not null primary key,
    disclosure_id  bigint  not null constraint stated_fact_disclosure references disclosure,
    measure        varchar(40) not null,
    planned        boolean not null,
    printed_value  varchar not null,
    unit_label     varchar(32),
    stands_in      varchar
);
create index stated_fact_by_disclosure on stated_fact (disclosure_id, measure);

-- Every published disclosure has one line here, even one of zeros: a disclosure without is still to be written down.
create table promise_tally (
    disclosure_id  bigint  not null primary key constraint promise_tally_disclosure references disclosure,
    indicators     integer not null,
    measurable     integer not null,
    evaluated      integer not null,
    met            integer not null,
    missed         integer not null
);
