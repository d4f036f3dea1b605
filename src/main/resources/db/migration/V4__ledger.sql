-- The Scope 2 ledger. Rows are only ever inserted, the database sees to it; each belongs to a block, and blocks form a chain.

-- The role that the service works as. Where the migrating login may not make roles, somebody else may make it (docs/configuration.md):
-- what it may do is given to it after each migration (afterMigrate.sql).
do $$
begin
    if not exists (select from pg_roles where rolname = 'suandian_app') then
        create role suandian_app nologin;
    end if;
exception
    when insufficient_privilege then
        raise notice 'The role suandian_app must be made by somebody who may: triggers alone protect the ledger until then.';
    when duplicate_object or unique_violation then
        null; -- another database of this server has made it just now
end
$$;

-- Makes a table one of the ledger: its rows can be added only, whoever asks. Grants follow from the trigger (refuse_change of V2), see
-- afterMigrate.sql.
create function protect_ledger_table(ledger_table regclass) returns void language plpgsql as $$
begin
    execute format('create trigger refuse_change before update or delete or truncate on %s '
        'for each statement execute function refuse_change()', ledger_table);
end
$$;

create sequence ledger_block_id;

create table ledger_block (
    id            bigint      primary key,
    sequence      bigint      not null unique check (sequence > 0),
    kind          text        not null,
    recorded_at   timestamptz not null,
    entries       bigint      not null check (entries > 0),
    entries_hash  bytea       not null check (length(entries_hash) = 32),
    previous_hash bytea       not null unique check (length(previous_hash) = 32),
    hash          bytea       not null unique check (length(hash) = 32)
);

comment on column ledger_block.id is 'What rows refer to; given before the sequence, so it may have gaps';

-- No foreign key to the block: it is written last, in the same transaction, and verifying finds a row without one.
create table ledger_activity (
    block_id                bigint      not null,
    position                integer     not null,
    organisation_id         text        not null,
    client_id               text        not null,
    record_type             smallint    not null check (record_type in (0, 1)),
    site_id                 text        not null,
    starts_at               timestamptz not null,
    ends_at                 timestamptz not null check (ends_at > starts_at),
    energy_milliwatt_hours  bigint      not null,
    measurement_point       smallint    not null check (measurement_point between 0 and 3),
    origin                  smallint    not null check (origin between 0 and 2),
    meter_id                text,
    model_id                text,
    accelerator_id          text,
    tenant                  text,
    batch_id                text,
    input_tokens            bigint      not null default 0,
    output_tokens           bigint      not null default 0,
    accelerator_milli_hours bigint      not null default 0,
    reverses_id             text,
    given                   text,
    entry_hash              bytea       not null check (length(entry_hash) = 32),
    primary key (block_id, position),
    unique (organisation_id, client_id),
    check ((record_type = 1) = (reverses_id is not null)),
    check (record_type = 1 or energy_milliwatt_hours >= 0)
);

comment on column ledger_activity.record_type is '0 activity, 1 reversal, as the order of RecordType';
comment on column ledger_activity.given is 'Amount and unit as they were handed in, where not in kWh';

create index ledger_activity_site on ledger_activity (organisation_id, site_id, starts_at);
create unique index ledger_activity_reversed_once on ledger_activity (organisation_id, reverses_id) where reverses_id is not null;

select protect_ledger_table('ledger_block');
select protect_ledger_table('ledger_activity');
