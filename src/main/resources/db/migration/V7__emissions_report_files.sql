-- The files of completed emissions reports: rendered once, added together, never changed.

create table emissions_report_file (
    run_id     uuid  not null,
    name       text  not null check (name ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
    language   text  not null check (language in ('', 'en', 'zh')),
    media_type text  not null,
    content    bytea not null,
    sha256     bytea not null check (sha256 = sha256(content)),
    primary key (run_id, name)
);

comment on column emissions_report_file.language is 'Empty where the file is the same in all languages';

create trigger emissions_report_file_append_only before update or delete or truncate on emissions_report_file
    for each statement execute function refuse_change();
