-- Imports, and the reference data they store. Rows are only ever inserted: a row carries the number of the import that
-- brought it, and is visible at version V if that number is <= V and no later row of its group has a number <= V.

create table data_import (
    number         bigint generated always as identity primary key,
    id             uuid        not null unique,
    dataset        text        not null,
    file_name      text        not null,
    content_sha256 text        not null,
    status         text        not null check (status in ('ACCEPTED', 'UNCHANGED', 'REJECTED')),
    rows_read      bigint      not null,
    rows_added     bigint      not null,
    rows_revised   bigint      not null,
    rows_unchanged bigint      not null,
    issue_count    bigint      not null,
    issues         jsonb       not null,
    started_at     timestamptz not null,
    recorded_at    timestamptz not null
);

comment on table data_import is 'One row per imported file; the accepted ones are the versions of the data';

create index data_import_version on data_import (recorded_at) where status = 'ACCEPTED';
create index data_import_file on data_import (dataset, file_name, number);
