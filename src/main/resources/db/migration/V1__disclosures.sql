-- Agencies and their disclosures. Runs unchanged on H2 and on PostgreSQL.
--
-- Texts are varchar without a length: no limit on PostgreSQL, 1,048,576 characters on H2. Figures are texts too: the printed
-- digits and their place in one word, because a numeric column would lose the printed decimals (0 and 0.00 are two things).
-- The sequence starts at 50 because EclipseLink takes the number it gets as the last of a block of 50.

create sequence mingzhang_id start with 50 increment by 50;

create table agency (
    id         bigint  not null primary key,
    name       varchar not null,
    slug       varchar not null constraint agency_slug unique,
    code       varchar,
    region     varchar,
    parent_id  bigint  constraint agency_parent references agency
);
create index agency_by_parent on agency (parent_id);
create index agency_by_code on agency (code);

create table disclosure (
    id             bigint  not null primary key,
    agency_id      bigint  constraint disclosure_agency references agency,
    agency_name    varchar,
    agency_code    varchar,
    kind           varchar(32),
    fiscal_year    integer,
    title          varchar,
    form           varchar,
    recognised     boolean not null,
    version        integer not null,
    status         varchar(16) not null,
    source_name    varchar,
    source_type    varchar,
    source_sha256  varchar(64) not null,
    source_pages   integer,
    outline        varchar,
    score          varchar,
    procurement    varchar,
    assets         varchar,
    imported_at    timestamp with time zone not null,
    published_at   timestamp with time zone,
    constraint disclosure_version unique (agency_id, fiscal_year, kind, version)
);
create index disclosure_by_content on disclosure (source_sha256);
create index disclosure_by_publication on disclosure (status, published_at);

create table passage (
    id             bigint  not null primary key,
    disclosure_id  bigint  not null constraint passage_disclosure references disclosure,
    position       integer not null,
    heading        varchar,
    body           varchar,
    place          varchar
);
create index passage_by_disclosure on passage (disclosure_id, position);

create table key_figure (
    id             bigint  not null primary key,
    disclosure_id  bigint  not null constraint key_figure_disclosure references disclosure,
    position       integer not null,
    name           varchar,
    printed_value  varchar,
    unit_label     varchar,
    percent_value  varchar,
    direction      varchar,
    section        varchar
);
create index key_figure_by_disclosure on key_figure (disclosure_id, position);

create table statement (
    id             bigint  not null primary key,
    disclosure_id  bigint  not null constraint statement_disclosure references disclosure,
    position       integer not null,
    number_label   varchar,
    title          varchar,
    layout         varchar(32),
    unit_label     varchar(32),
    is_empty       boolean not null,
    note           varchar,
    column_list    varchar,
    place          varchar
);
create index statement_by_disclosure on statement (disclosure_id, position);

create table line_item (
    id                   bigint  not null primary key,
    statement_id         bigint  not null constraint line_item_statement references statement,
    position             integer not null,
    side                 varchar,
    row_type             varchar,
    code                 varchar,
    name                 varchar,
    government_economic  varchar,
    unit_name            varchar,
    cells                varchar,
    place                varchar
);
create index line_item_by_statement on line_item (statement_id, position);

create table overall_target (
    id                bigint  not null primary key,
    disclosure_id     bigint  not null constraint overall_target_disclosure references disclosure,
    position          integer not null,
    title             varchar,
    responsibilities  varchar,
    strategy          varchar,
    tasks             varchar,
    annual_goal       varchar,
    figures           varchar,
    place             varchar
);
create index overall_target_by_disclosure on overall_target (disclosure_id);

create table project (
    id                    bigint  not null primary key,
    disclosure_id         bigint  not null constraint project_disclosure references disclosure,
    position              integer not null,
    name                  varchar,
    name_key              varchar,
    attribute             varchar,
    period_label          varchar,
    competent_department  varchar,
    implementing_unit     varchar,
    funds_unit            varchar(32),
    period_funds          varchar,
    annual_funds          varchar,
    overview              varchar,
    basis                 varchar,
    necessity             varchar,
    measures              varchar,
    plan                  varchar,
    period_goal           varchar,
    annual_goal           varchar,
    goals                 varchar,
    place                 varchar
);
create index project_by_disclosure on project (disclosure_id, position);
create index project_by_name on project (name_key);

create table planned_project (
    id             bigint  not null primary key,
    disclosure_id  bigint  not null constraint planned_project_disclosure references disclosure,
    position       integer not null,
    table_label    varchar,
    category       varchar,
    number_label   varchar,
    name           varchar,
    content        varchar,
    investment     varchar,
    years_label    varchar,
    responsible    varchar,
    place          varchar
);
create index planned_project_by_disclosure on planned_project (disclosure_id, position);

create table evaluation (
    id                    bigint  not null primary key,
    disclosure_id         bigint  not null constraint evaluation_disclosure references disclosure,
    position              integer not null,
    title                 varchar,
    project_name          varchar,
    name_key              varchar,
    competent_department  varchar,
    unit_label            varchar,
    funds                 varchar,
    annual_goal           varchar,
    actual                varchar,
    total_score           varchar,
    grade                 varchar,
    analysis              varchar,
    place                 varchar
);
create index evaluation_by_disclosure on evaluation (disclosure_id, position);
create index evaluation_by_name on evaluation (name_key);

create table indicator (
    id                 bigint  not null primary key,
    project_id         bigint  constraint indicator_project references project,
    evaluation_id      bigint  constraint indicator_evaluation references evaluation,
    overall_target_id  bigint  constraint indicator_overall_target references overall_target,
    position           integer not null,
    level1             varchar,
    level2             varchar,
    level3             varchar,
    target             varchar,
    period_target      varchar,
    initial_target     varchar,
    adjusted_target    varchar,
    actual             varchar,
    qualitative        varchar,
    weight             varchar,
    score              varchar,
    deviation          varchar,
    description        varchar,
    scoring_rule       varchar,
    basis              varchar,
    reading            varchar,
    place              varchar,
    cell_places        varchar,
    constraint indicator_one_owner check (
        (case when project_id is null then 0 else 1 end)
        + (case when evaluation_id is null then 0 else 1 end)
        + (case when overall_target_id is null then 0 else 1 end) = 1)
);
create index indicator_by_project on indicator (project_id, position);
create index indicator_by_evaluation on indicator (evaluation_id, position);
create index indicator_by_overall_target on indicator (overall_target_id, position);

create table glossary_term (
    id             bigint  not null primary key,
    disclosure_id  bigint  not null constraint glossary_term_disclosure references disclosure,
    position       integer not null,
    term           varchar,
    definition     varchar,
    place          varchar
);
create index glossary_term_by_disclosure on glossary_term (disclosure_id, position);

create table institution (
    id             bigint  not null primary key,
    disclosure_id  bigint  not null constraint institution_disclosure references disclosure,
    position       integer not null,
    name           varchar,
    nature         varchar,
    rank_name      varchar,
    funding        varchar,
    duty           varchar,
    place          varchar
);
create index institution_by_disclosure on institution (disclosure_id, position);

create table recorded_finding (
    id             bigint  not null primary key,
    disclosure_id  bigint  not null constraint recorded_finding_disclosure references disclosure,
    position       integer not null,
    rule           varchar not null,
    severity       varchar(16) not null,
    message        varchar not null,
    expected       varchar,
    found          varchar,
    place          varchar
);
create index recorded_finding_by_disclosure on recorded_finding (disclosure_id, position);

-- One row. Counts publications, so that a running portal notices what was imported beside it; locked by whoever publishes,
-- so that two imports of one agency, year and kind become versions 1 and 2 and never two versions 1.
create table publication_counter (
    id         integer not null primary key,
    published  bigint  not null
);
insert into publication_counter (id, published) values (1, 0);

-- What was published and when, numbered in the order of commits; copies of the facts (pages, index) catch up by it.
create table publication (
    number         bigint  not null primary key,
    disclosure_id  bigint  not null constraint publication_disclosure references disclosure,
    at             timestamp with time zone not null
);

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

-- One line for each project of an agency and year, with its target sheet and its self-evaluation where they are published, so that a list
-- over ten thousand disclosures is one read along an index. Only what is published stands here; everything can be made again.

create table project_line (
    id                  bigint  not null primary key,
    agency_id           bigint  constraint project_line_agency references agency,
    region              varchar,
    fiscal_year         integer,
    name                varchar,
    name_key            varchar,
    planned_in          bigint  constraint project_line_planned references disclosure,
    planned_position    integer,
    evaluated_in        bigint  constraint project_line_evaluated references disclosure,
    evaluated_position  integer,
    amount              varchar,
    amount_unit         varchar(32),
    amount_basis        varchar(32),
    amount_yuan         numeric(24, 4),
    year_budget         varchar,
    executed            varchar,
    score               varchar,
    points              numeric(12, 4),
    grade               varchar,
    indicators          integer not null
);
create index project_line_by_agency on project_line (agency_id, fiscal_year);
create index project_line_by_year on project_line (fiscal_year, amount_yuan desc nulls last, id);
create index project_line_by_region on project_line (region);
create index project_line_by_planned on project_line (planned_in);
create index project_line_by_evaluated on project_line (evaluated_in);
create index project_line_by_amount on project_line (amount_yuan desc nulls last, id);
create index project_line_by_name on project_line (name nulls last, id);
create index project_line_by_points on project_line (points desc nulls last, id);
create index project_line_from_lowest on project_line (points nulls last, id);
