-- Prices and carbon intensities by interval. Rows are only ever added: a late revision is a row of a later import.

create table signal_series (
    id integer generated always as identity primary key,
    zone_id text not null,
    signal text not null check (signal in ('PRICE', 'CARBON')),
    -- What a price covers (WHOLESALE, ...) or which emissions an intensity counts (DIRECT, ...).
    basis text not null,
    tier text not null check (tier in ('MEASURED', 'PUBLISHED', 'FORECAST')),
    currency text,
    source_id text not null,
    constraint signal_series_once unique nulls not distinct (zone_id, signal, basis, tier, currency, source_id),
    check ((signal = 'PRICE') = (currency is not null))
);

-- Which import brought values to which series: tells without a scan which zones have any at a version of the data,
-- and from which import on what was cached of a zone is stale.
create table signal_series_import (
    series_id integer not null references signal_series (id),
    -- Deferred, because an import is entered once it is known what came of it.
    import_number bigint not null references data_import (number) deferrable initially deferred,
    first_start_at timestamptz not null,
    last_end_at timestamptz not null,
    values_written bigint not null check (values_written > 0),
    primary key (series_id, import_number)
);

-- In the series' unit: currency per MWh, or gCO2e/kWh. Without foreign keys of its own, because a check per row would
-- cost more than writing the row; signal_series_import holds them, and both are written in one transaction.
create table signal_value (
    series_id integer not null,
    start_at timestamptz not null,
    end_at timestamptz not null,
    value double precision not null,
    import_number bigint not null,
    primary key (series_id, start_at, import_number),
    check (end_at > start_at)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % must not be changed. Maybe add a revision.', tg_table_name;
end
$$;

create trigger signal_value_append_only before update or delete on signal_value
    for each statement execute function refuse_change();
create trigger signal_series_import_append_only before update or delete on signal_series_import
    for each statement execute function refuse_change();
