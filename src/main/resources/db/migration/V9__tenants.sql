-- Whose rows are whose: a tenant on every row that is somebody's, by which the database itself keeps tenants apart. What was stored before
-- belongs to the tenant default. A connection that has been given no tenant sees none of these rows and can add none.
--
-- What all share stays as it is: grids, prices, models, regions, sites. Imports are entered by the default tenant only.

do $$
declare
    name text;
begin
    foreach name in array array['placement_pareto', 'placement_plan', 'placement_plan_input', 'placement_plan_batch', 'placement_plan_best',
        'idempotency_key', 'ledger_block', 'ledger_activity', 'ledger_site', 'ledger_site_stay', 'ledger_market', 'ledger_factor',
        'ledger_loss_rate', 'ledger_instrument', 'ledger_run_stay', 'ledger_allocation', 'emissions_run', 'ledger_run',
        'expected_activity', 'emissions_report_file']
    loop
        -- A constant costs no rewriting of the rows that there are.
        execute format('alter table %I add column tenant_id text not null default ''default''', name);
        execute format('alter table %I alter column tenant_id set default current_setting(''suandian.tenant'')', name);
        -- A connection that was told to forget its tenant has the empty one.
        execute format('alter table %I add constraint %I check (tenant_id <> '''')', name, name || '_of_tenant');
        execute format('alter table %I enable row level security', name);
        execute format('create policy own_tenant on %I using (tenant_id = current_setting(''suandian.tenant'', true)) '
            'with check (tenant_id = current_setting(''suandian.tenant'', true))', name);
    end loop;
end $$;

-- What was unique in all is unique within a tenant, under the name that it had; so is each chain.
alter table idempotency_key drop constraint idempotency_key_pkey, add primary key (tenant_id, key);
alter table emissions_run
    drop constraint emissions_run_request_key_key,
    add constraint emissions_run_request_key_key
        unique (tenant_id, request_key);
alter table ledger_block
    drop constraint ledger_block_sequence_key,
    add constraint ledger_block_sequence_key
        unique (tenant_id, sequence),
    drop constraint ledger_block_previous_hash_key,
    add constraint ledger_block_previous_hash_key
        unique (tenant_id, previous_hash),
    drop constraint ledger_block_hash_key,
    add constraint ledger_block_hash_key
        unique (tenant_id, hash);
alter table ledger_activity
    drop constraint ledger_activity_organisation_id_client_id_key,
    add constraint ledger_activity_organisation_id_client_id_key
        unique (tenant_id, organisation_id, client_id);
drop index ledger_activity_reversed_once;
create unique index ledger_activity_reversed_once on ledger_activity (tenant_id, organisation_id, reverses_id)
    where reverses_id is not null;
alter table ledger_site
    drop constraint ledger_site_organisation_id_site_id_version_key,
    add constraint ledger_site_organisation_id_site_id_version_key
        unique (tenant_id, organisation_id, site_id, version);
alter table ledger_market
    drop constraint ledger_market_market_id_version_key,
    add constraint ledger_market_market_id_version_key
        unique (tenant_id, market_id, version);
alter table ledger_factor
    drop constraint ledger_factor_factor_id_version_key,
    add constraint ledger_factor_factor_id_version_key
        unique (tenant_id, factor_id, version);
alter table ledger_loss_rate
    drop constraint ledger_loss_rate_loss_rate_id_version_key,
    add constraint ledger_loss_rate_loss_rate_id_version_key
        unique (tenant_id, loss_rate_id, version);
alter table ledger_instrument
    drop constraint ledger_instrument_organisation_id_instrument_id_version_key,
    add constraint ledger_instrument_organisation_id_instrument_id_version_key
        unique (tenant_id, organisation_id, instrument_id, version),
    drop constraint ledger_instrument_claimed_once,
    add constraint ledger_instrument_claimed_once exclude using gist (
        tenant_id with =, upper(registry) with =, upper(series) with =, int8range(first_serial, last_serial, '[]') with &&)
        where (version = 1 and first_serial is not null);

drop index placement_plan_newest;
create index placement_plan_newest on placement_plan (tenant_id, number desc);
drop index emissions_run_newest;
create index emissions_run_newest on emissions_run (tenant_id, number desc);
drop index ledger_activity_site;
create index ledger_activity_site on ledger_activity (tenant_id, organisation_id, site_id, starts_at);

create or replace function retirement_only() returns trigger language plpgsql as $$
declare
    first ledger_instrument;
    apart constant text[] := array['block_id', 'position', 'version', 'retired_on', 'beneficiary', 'entry_hash'];
begin
    if new.version = 1 then
        return new;
    end if;
    select * into first from ledger_instrument
        where organisation_id = new.organisation_id and instrument_id = new.instrument_id and version = 1
        and tenant_id = new.tenant_id;
    if not found or first.retired_on is not null or to_jsonb(first) - apart <> to_jsonb(new) - apart then
        raise exception 'The instrument (%) must not change but by being retired, once.', new.instrument_id
            using errcode = 'check_violation', constraint = 'ledger_instrument_retirement_only';
    end if;
    return new;
end $$;

-- Works as its owner, who sees all tenants: so each question names the tenant.
create or replace function allocation_within_limits() returns trigger language plpgsql security definer as $$
declare
    volume    bigint;
    consumed  bigint;
    allocated numeric;
begin
    if current_setting('transaction_isolation') = 'repeatable read' then
        raise exception 'An allocation must be inserted in a transaction that is read committed.' using errcode = 'check_violation';
    end if;
    select volume_milliwatt_hours into volume from ledger_instrument
        where tenant_id = new.tenant_id and organisation_id = new.organisation_id and instrument_id = new.instrument_id
            and version = 1 for update;
    if not found then
        raise exception 'The instrument (%) must be one of the organisation.', new.instrument_id
            using errcode = 'foreign_key_violation', constraint = 'ledger_allocation_of_instrument';
    end if;
    select energy_milliwatt_hours into consumed from ledger_run_stay
        where tenant_id = new.tenant_id and run_id = new.run_id and site_id = new.site_id and stay_number = new.stay_number
        for update;
    if not found then
        raise exception 'The stay (%, %) must be one that the run counted.', new.site_id, new.stay_number
            using errcode = 'foreign_key_violation', constraint = 'ledger_allocation_of_stay';
    end if;
    select sum(energy_milliwatt_hours) into allocated from ledger_allocation
        where tenant_id = new.tenant_id and organisation_id = new.organisation_id and instrument_id = new.instrument_id;
    if allocated > volume or allocated < 0 then
        raise exception 'The allocations (% mWh) of the instrument (%) must be between 0 and its volume (% mWh).',
            allocated, new.instrument_id, volume
            using errcode = 'check_violation', constraint = 'ledger_allocation_within_volume';
    end if;
    select sum(energy_milliwatt_hours) into allocated from ledger_allocation
        where tenant_id = new.tenant_id and run_id = new.run_id and site_id = new.site_id and stay_number = new.stay_number;
    if allocated > consumed then
        raise exception 'The allocations (% mWh) of a run at the stay (%, %) must not be above its consumption (% mWh).',
            allocated, new.site_id, new.stay_number, consumed
            using errcode = 'check_violation', constraint = 'ledger_allocation_within_consumption';
    end if;
    select sum(energy_milliwatt_hours) into allocated from ledger_allocation
        where tenant_id = new.tenant_id and run_id = new.run_id and site_id = new.site_id and stay_number = new.stay_number
            and organisation_id = new.organisation_id and instrument_id = new.instrument_id;
    if allocated < 0 then
        raise exception 'What is taken back of the instrument (%) must have been allocated by that run at that stay.', new.instrument_id
            using errcode = 'check_violation', constraint = 'ledger_allocation_taken_back_once';
    end if;
    return null;
end $$;

-- The claims on serials that overlap, of the tenant that asks. As the owner, because an index is not used for conditions that could
-- tell of rows that are not to be seen, such as upper() and overlapping.
create function ledger_instrument_claims(of_registry text, of_series text, first bigint, last bigint)
    returns table (organisation_id text, instrument_id text, first_serial bigint, last_serial bigint)
    language sql stable security definer as $$
    select i.organisation_id, i.instrument_id, i.first_serial, i.last_serial from ledger_instrument i
    where i.tenant_id = current_setting('suandian.tenant', true) and i.version = 1 and i.first_serial is not null
        and upper(i.registry) = upper(of_registry) and upper(i.series) = upper(of_series)
        and int8range(i.first_serial, i.last_serial, '[]') && int8range(first, last, '[]');
$$;

-- How much waits and runs of each tenant, for those who share the work among tenants: counts, and nothing of what is in it.
create view placement_queue as
    select tenant_id, status, count(*) as plans, min(created_at) as oldest_created_at from placement_plan
    where status in ('SOLVING_SCHEDULED', 'SOLVING_ACTIVE') group by tenant_id, status;
create view emissions_run_queue as
    select tenant_id, status, count(*) as runs, min(created_at) as oldest_created_at from emissions_run
    where status in ('SCHEDULED', 'RUNNING') group by tenant_id, status;

-- An import changes what all share. The bundled data are imported at the start, when there is no tenant.
alter table data_import enable row level security;
create policy seen_by_all on data_import for select using (true);
create policy entered_by_default on data_import for insert
    with check (coalesce(nullif(current_setting('suandian.tenant', true), ''), 'default') = 'default');
create policy changed_by_default on data_import for update
    using (coalesce(nullif(current_setting('suandian.tenant', true), ''), 'default') = 'default');

-- No temporary table may stand in for one of these.
do $$
declare
    signature text;
begin
    foreach signature in array array['retirement_only()', 'allocation_within_limits()',
        'ledger_instrument_claims(text, text, bigint, bigint)']
    loop
        execute format('alter function %s set search_path = %I, pg_temp', signature, current_schema());
    end loop;
end $$;
