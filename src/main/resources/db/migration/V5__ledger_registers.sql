-- What the ledger's accounts are kept by: sites, markets, factors, loss rates and instruments; and what runs allocated of instruments.
-- Each row is an entry of a block, or a part of one, and is only ever inserted.

create extension if not exists btree_gist;

create table ledger_site (
    block_id        bigint  not null,
    position        integer not null,
    organisation_id text    not null check (organisation_id <> ''),
    site_id         text    not null check (site_id <> ''),
    version         integer not null check (version > 0),
    name            text    not null,
    entry_hash      bytea   not null check (length(entry_hash) = 32),
    primary key (block_id, position),
    unique (organisation_id, site_id, version)
);

-- Parts of the entry of their site, whose hash covers them.
create table ledger_site_stay (
    block_id                  bigint      not null,
    position                  integer     not null,
    stay_number               integer     not null check (stay_number >= 0),
    starts_at                 timestamptz not null,
    ends_at                   timestamptz check (ends_at > starts_at),
    region_id                 text        not null,
    area_ids                  text[]      not null check (cardinality(area_ids) > 0),
    country                   text        not null,
    market_id                 text        not null,
    timezone                  text        not null,
    pue                       numeric     not null check (pue between 1 and 10),
    pue_source                text        not null check (pue_source <> ''),
    meter_uncertainty_percent numeric     check (meter_uncertainty_percent between 0 and 100),
    primary key (block_id, position, stay_number),
    foreign key (block_id, position) references ledger_site (block_id, position),
    constraint ledger_site_stay_apart
        exclude using gist (block_id with =, position with =, tstzrange(starts_at, ends_at) with &&)
);

create table ledger_market (
    block_id        bigint  not null,
    position        integer not null,
    market_id       text    not null check (market_id <> ''),
    version         integer not null check (version > 0),
    name            text    not null,
    countries       text[]  not null,
    accepts         text[]  not null,
    has_instruments boolean not null,
    source          text    not null check (source <> ''),
    entry_hash      bytea   not null check (length(entry_hash) = 32),
    primary key (block_id, position),
    unique (market_id, version)
);

create table ledger_factor (
    block_id                 bigint      not null,
    position                 integer     not null,
    factor_id                text        not null check (factor_id <> ''),
    version                  integer     not null check (version > 0),
    kind                     text        not null check (kind in ('LOCATION_AVERAGE', 'RESIDUAL_MIX', 'SUPPLIER', 'UPSTREAM')),
    area_id                  text        not null check (area_id <> ''),
    valid_from               timestamptz not null,
    valid_to                 timestamptz not null check (valid_to > valid_from),
    data_year                integer     not null,
    intensity_gco2e_per_kwh  numeric     not null,
    basis                    text        not null,
    gases                    text        not null check (gases <> ''),
    source                   text        not null check (source <> ''),
    uncertainty_percent      numeric     check (uncertainty_percent between 0 and 1000),
    entry_hash               bytea       not null check (length(entry_hash) = 32),
    primary key (block_id, position),
    unique (factor_id, version),
    constraint ledger_factor_not_negative check (intensity_gco2e_per_kwh between 0 and 1000000),
    -- A marginal factor is for scheduling, never for accounting; what a life cycle adds is Scope 3.
    constraint ledger_factor_of_scope_2 check (basis = 'DIRECT' or (basis = 'LIFECYCLE' and kind = 'UPSTREAM'))
);

create table ledger_loss_rate (
    block_id     bigint      not null,
    position     integer     not null,
    loss_rate_id text        not null check (loss_rate_id <> ''),
    version      integer     not null check (version > 0),
    area_id      text        not null check (area_id <> ''),
    valid_from   timestamptz not null,
    valid_to     timestamptz not null check (valid_to > valid_from),
    loss_share   numeric     not null,
    source       text        not null check (source <> ''),
    entry_hash   bytea       not null check (length(entry_hash) = 32),
    primary key (block_id, position),
    unique (loss_rate_id, version),
    constraint ledger_loss_rate_is_a_share check (loss_share >= 0 and loss_share < 1)
);

create table ledger_instrument (
    block_id                bigint  not null,
    position                integer not null,
    organisation_id         text    not null check (organisation_id <> ''),
    instrument_id           text    not null check (instrument_id <> ''),
    version                 integer not null check (version in (1, 2)),
    instrument_type         text    not null check (instrument_type in
        ('REC', 'GO', 'REGO', 'I_REC', 'GEC', 'PPA', 'SUPPLIER_TARIFF')),
    registry                text,
    series                  text,
    first_serial            bigint,
    last_serial             bigint,
    volume_milliwatt_hours  bigint,
    technology              text    not null,
    market_id               text    not null,
    generation_from         timestamptz,
    generation_to           timestamptz,
    vintage_month           date    not null check (extract(day from vintage_month) = 1),
    rate_gco2e_per_kwh      numeric,
    retired_on              date,
    beneficiary             text,
    unique_claim            boolean,
    certificates_included   boolean,
    site_ids                text[]  not null,
    source                  text    not null check (source <> ''),
    entry_hash              bytea   not null check (length(entry_hash) = 32),
    primary key (block_id, position),
    unique (organisation_id, instrument_id, version),
    check (num_nulls(registry, series, first_serial, last_serial) in (0, 4)),
    check (num_nulls(generation_from, generation_to) in (0, 2) and generation_to > generation_from),
    check (num_nulls(retired_on, beneficiary) in (0, 2)),
    check (version = 1 or retired_on is not null),
    constraint ledger_instrument_serials_in_order check (0 <= first_serial and first_serial <= last_serial
        and last_serial < 9223372036854775807),
    constraint ledger_instrument_volume_positive check (volume_milliwatt_hours > 0),
    constraint ledger_instrument_volume_given check (volume_milliwatt_hours is not null or instrument_type = 'SUPPLIER_TARIFF'),
    constraint ledger_instrument_has_serials check (first_serial is not null or instrument_type in ('PPA', 'SUPPLIER_TARIFF')),
    constraint ledger_instrument_serial_is_a_mwh check (first_serial is null
        or coalesce(volume_milliwatt_hours, 0) = (last_serial::numeric - first_serial + 1) * 1000000000),
    constraint ledger_instrument_rate_not_negative check (rate_gco2e_per_kwh between 0 and 1000000),
    -- Across all organisations, however a registry's name is written. The second version of an instrument repeats the first.
    constraint ledger_instrument_claimed_once exclude using gist (
        upper(registry) with =, upper(series) with =, int8range(first_serial, last_serial, '[]') with &&)
        where (version = 1 and first_serial is not null)
);

comment on column ledger_instrument.vintage_month is 'First day of the month of generation';
comment on column ledger_instrument.volume_milliwatt_hours is 'Null for a supplier tariff: all that its sites consume';

-- The second version adds the retirement, and nothing else is another than in the first.
create function retirement_only() returns trigger language plpgsql as $$
declare
    first ledger_instrument;
    apart constant text[] := array['block_id', 'position', 'version', 'retired_on', 'beneficiary', 'entry_hash'];
begin
    if new.version = 1 then
        return new;
    end if;
    select * into first from ledger_instrument
        where organisation_id = new.organisation_id and instrument_id = new.instrument_id and version = 1;
    if not found or first.retired_on is not null or to_jsonb(first) - apart <> to_jsonb(new) - apart then
        raise exception 'The instrument (%) must not change but by being retired, once.', new.instrument_id
            using errcode = 'check_violation', constraint = 'ledger_instrument_retirement_only';
    end if;
    return new;
end $$;

create trigger retirement_only before insert on ledger_instrument for each row execute function retirement_only();

-- What a run counted at a stay: the limit of what it may allocate there.
create table ledger_run_stay (
    block_id               bigint  not null,
    position               integer not null,
    run_id                 uuid    not null,
    site_id                text    not null,
    stay_number            integer not null check (stay_number >= 0),
    energy_milliwatt_hours bigint  not null check (energy_milliwatt_hours >= 0),
    entry_hash             bytea   not null check (length(entry_hash) = 32),
    primary key (block_id, position),
    unique (run_id, site_id, stay_number)
);

create table ledger_allocation (
    block_id               bigint      not null,
    position               integer     not null,
    run_id                 uuid        not null,
    organisation_id        text        not null,
    instrument_id          text        not null,
    site_id                text        not null,
    stay_number            integer     not null,
    period_from            timestamptz not null,
    period_to              timestamptz not null check (period_to > period_from),
    energy_milliwatt_hours bigint      not null check (energy_milliwatt_hours <> 0),
    entry_hash             bytea       not null check (length(entry_hash) = 32),
    primary key (block_id, position)
);

comment on column ledger_allocation.run_id is 'Whose allocation it is. What is taken back has the id of the run that it is taken from';
comment on column ledger_allocation.energy_milliwatt_hours is 'Negative takes back';

create index ledger_allocation_instrument on ledger_allocation (organisation_id, instrument_id);
create index ledger_allocation_run on ledger_allocation (run_id, site_id, stay_number);

-- Sees the row that was inserted. As its owner, because locking a row asks for more than the right to read it; the locks make a second
-- transaction wait for the first, and each statement then sees what was committed meanwhile, which repeatable read would hide.
create function allocation_within_limits() returns trigger language plpgsql security definer as $$
declare
    volume    bigint;
    consumed  bigint;
    allocated numeric;
begin
    if current_setting('transaction_isolation') = 'repeatable read' then
        raise exception 'An allocation must be inserted in a transaction that is read committed.' using errcode = 'check_violation';
    end if;
    select volume_milliwatt_hours into volume from ledger_instrument
        where organisation_id = new.organisation_id and instrument_id = new.instrument_id and version = 1 for update;
    if not found then
        raise exception 'The instrument (%) must be one of the organisation.', new.instrument_id
            using errcode = 'foreign_key_violation', constraint = 'ledger_allocation_of_instrument';
    end if;
    select energy_milliwatt_hours into consumed from ledger_run_stay
        where run_id = new.run_id and site_id = new.site_id and stay_number = new.stay_number for update;
    if not found then
        raise exception 'The stay (%, %) must be one that the run counted.', new.site_id, new.stay_number
            using errcode = 'foreign_key_violation', constraint = 'ledger_allocation_of_stay';
    end if;
    select sum(energy_milliwatt_hours) into allocated from ledger_allocation
        where organisation_id = new.organisation_id and instrument_id = new.instrument_id;
    if allocated > volume or allocated < 0 then
        raise exception 'The allocations (% mWh) of the instrument (%) must be between 0 and its volume (% mWh).',
            allocated, new.instrument_id, volume
            using errcode = 'check_violation', constraint = 'ledger_allocation_within_volume';
    end if;
    select sum(energy_milliwatt_hours) into allocated from ledger_allocation
        where run_id = new.run_id and site_id = new.site_id and stay_number = new.stay_number;
    if allocated > consumed then
        raise exception 'The allocations (% mWh) of a run at the stay (%, %) must not be above its consumption (% mWh).',
            allocated, new.site_id, new.stay_number, consumed
            using errcode = 'check_violation', constraint = 'ledger_allocation_within_consumption';
    end if;
    select sum(energy_milliwatt_hours) into allocated from ledger_allocation
        where run_id = new.run_id and site_id = new.site_id and stay_number = new.stay_number
            and organisation_id = new.organisation_id and instrument_id = new.instrument_id;
    if allocated < 0 then
        raise exception 'What is taken back of the instrument (%) must have been allocated by that run at that stay.', new.instrument_id
            using errcode = 'check_violation', constraint = 'ledger_allocation_taken_back_once';
    end if;
    return null;
end $$;

create trigger within_limits after insert on ledger_allocation for each row execute function allocation_within_limits();

-- No temporary table may stand in for one of the ledger.
do $$
begin
    execute format('alter function retirement_only() set search_path = %I, pg_temp', current_schema());
    execute format('alter function allocation_within_limits() set search_path = %I, pg_temp', current_schema());
end $$;

select protect_ledger_table(name) from unnest(array['ledger_site', 'ledger_site_stay', 'ledger_market', 'ledger_factor',
    'ledger_loss_rate', 'ledger_instrument', 'ledger_run_stay', 'ledger_allocation']::regclass[]) as name;
