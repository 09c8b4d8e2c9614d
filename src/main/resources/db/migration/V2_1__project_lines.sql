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
create index project_line_by_year on project_line (fiscal_year);
create index project_line_by_region on project_line (region);
create index project_line_by_planned on project_line (planned_in);
create index project_line_by_evaluated on project_line (evaluated_in);
create index project_line_by_amount on project_line (amount_yuan desc nulls last, id);
create index project_line_by_name on project_line (name nulls last, id);
create index project_line_by_points on project_line (points desc nulls last, id);
create index project_line_from_lowest on project_line (points nulls last, id);

-- So that what was published before is written down anew, with its projects.
delete from promise_tally;
