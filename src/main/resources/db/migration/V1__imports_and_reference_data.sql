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

create sequence versioned_row_id increment by 1000;

-- Provenance

create table source (
    id              bigint  primary key,
    import_number   bigint  not null references data_import,
    group_key       text    not null,
    position        integer not null,
    fingerprint     text    not null,
    source_id       text    not null,
    files           text,
    title           text    not null,
    publisher       text    not null,
    url             text,
    licence         text    not null,
    redistributable boolean not null,
    ranking_allowed boolean not null,
    data_year       text,
    retrieved_on    date,
    note            text,
    unique (group_key, import_number, position)
);

-- Grid

create table grid_zone (
    id              bigint  primary key,
    import_number   bigint  not null references data_import,
    group_key       text    not null,
    position        integer not null,
    fingerprint     text    not null,
    zone_id         text    not null,
    name            text    not null,
    name_zh         text    not null,
    country         text    not null,
    timezone        text    not null,
    market_timezone text    not null,
    currency        text    not null,
    price_market    text,
    source_id       text    not null,
    unique (group_key, import_number, position)
);

create table tariff (
    id                     bigint  primary key,
    import_number          bigint  not null references data_import,
    group_key              text    not null,
    position               integer not null,
    fingerprint            text    not null,
    tariff_id              text    not null,
    name                   text    not null,
    name_zh                text    not null,
    zone_id                text    not null,
    currency               text    not null,
    timezone               text    not null,
    customer_class         text    not null,
    valid_from             date    not null,
    valid_to               date,
    fixed_price_per_kwh    double precision,
    floating_price_per_kwh double precision,
    source_id              text    not null,
    note                   text,
    unique (group_key, import_number, position)
);

create table tariff_band (
    id            bigint  primary key,
    import_number bigint  not null references data_import,
    group_key     text    not null,
    position      integer not null,
    fingerprint   text    not null,
    tariff_id     text    not null,
    months        text    not null,
    day_type      text    not null,
    period        text    not null,
    start_minute  integer not null,
    end_minute    integer not null,
    multiplier    double precision,
    condition     text,
    source_id     text    not null,
    unique (group_key, import_number, position)
);

create table tariff_price (
    id            bigint  primary key,
    import_number bigint  not null references data_import,
    group_key     text    not null,
    position      integer not null,
    fingerprint   text    not null,
    tariff_id     text    not null,
    month         date    not null,
    period        text    not null,
    price_per_kwh double precision not null,
    source_id     text    not null,
    unique (group_key, import_number, position)
);

comment on column tariff_price.month is 'First day of the month of the price list';

-- A profile is one row: its arrays hold 12 x 24 values, January 00:00 first.
create table price_profile (
    id            bigint  primary key,
    import_number bigint  not null references data_import,
    group_key     text    not null,
    position      integer not null,
    fingerprint   text    not null,
    zone_id       text    not null,
    year          integer not null,
    currency      text    not null,
    price_kind    text    not null,
    source_id     text    not null,
    mean_per_mwh  double precision[] not null,
    p10_per_mwh   double precision[] not null,
    p90_per_mwh   double precision[] not null,
    unique (group_key, import_number, position)
);

create table carbon_profile (
    id                    bigint  primary key,
    import_number         bigint  not null references data_import,
    group_key             text    not null,
    position              integer not null,
    fingerprint           text    not null,
    zone_id               text    not null,
    basis                 text    not null,
    year                  integer not null,
    source_id             text    not null,
    mean_gco2e_per_kwh    double precision[] not null,
    p10_gco2e_per_kwh     double precision[] not null,
    p90_gco2e_per_kwh     double precision[] not null,
    unique (group_key, import_number, position)
);

create table annual_factor (
    id                         bigint  primary key,
    import_number              bigint  not null references data_import,
    group_key                  text    not null,
    position                   integer not null,
    fingerprint                text    not null,
    area_id                    text    not null,
    basis                      text    not null,
    year                       integer not null,
    intensity_gco2e_per_kwh      double precision not null,
    intensity_low_gco2e_per_kwh  double precision not null,
    intensity_high_gco2e_per_kwh double precision not null,
    gases                      text    not null,
    official                   boolean not null,
    source_id                  text    not null,
    note                       text,
    unique (group_key, import_number, position)
);

create table residual_mix (
    id                      bigint  primary key,
    import_number           bigint  not null references data_import,
    group_key               text    not null,
    position                integer not null,
    fingerprint             text    not null,
    area_id                 text    not null,
    year                    integer not null,
    intensity_gco2e_per_kwh double precision not null,
    gases                   text    not null,
    proxy                   boolean not null,
    source_id               text    not null,
    note                    text,
    unique (group_key, import_number, position)
);

create table annual_price (
    id                 bigint  primary key,
    import_number      bigint  not null references data_import,
    group_key          text    not null,
    position           integer not null,
    fingerprint        text    not null,
    area_id            text    not null,
    year               integer not null,
    price_per_mwh      double precision not null,
    price_low_per_mwh  double precision not null,
    price_high_per_mwh double precision not null,
    currency           text    not null,
    price_kind         text    not null,
    source_id          text    not null,
    note               text,
    unique (group_key, import_number, position)
);

-- Throughput

create table accelerator (
    id                       bigint  primary key,
    import_number            bigint  not null references data_import,
    group_key                text    not null,
    position                 integer not null,
    fingerprint              text    not null,
    accelerator_id           text    not null,
    name                     text    not null,
    vendor                   text    not null,
    memory_gb                double precision,
    tdp_w                    double precision,
    host_factor              double precision not null,
    host_factor_low          double precision not null,
    host_factor_high         double precision not null,
    host_factor_source_id    text    not null,
    load_fraction            double precision not null,
    load_fraction_low        double precision not null,
    load_fraction_high       double precision not null,
    load_fraction_source_id  text    not null,
    idle_fraction            double precision not null,
    idle_fraction_low        double precision not null,
    idle_fraction_high       double precision not null,
    idle_fraction_source_id  text    not null,
    provisioned_w            double precision,
    system_max_w             double precision,
    source_id                text    not null,
    note                     text,
    unique (group_key, import_number, position)
);

create table hardware_rate (
    id                         bigint  primary key,
    import_number              bigint  not null references data_import,
    group_key                  text    not null,
    position                   integer not null,
    fingerprint                text    not null,
    rate_id                    text    not null,
    accelerator_id             text    not null,
    kind                       text    not null,
    price_per_accelerator_hour double precision not null,
    currency                   text    not null,
    year                       integer not null,
    embeds_electricity         text    not null,
    embedded_price_per_kwh     double precision,
    embedded_power_w           double precision,
    embedded_pue               double precision,
    source_id                  text    not null,
    note                       text,
    unique (group_key, import_number, position)
);

create table capital_cost (
    id                    bigint  primary key,
    import_number         bigint  not null references data_import,
    group_key             text    not null,
    position              integer not null,
    fingerprint           text    not null,
    accelerator_id        text    not null,
    price_per_accelerator double precision not null,
    currency              text    not null,
    year                  integer not null,
    source_id             text    not null,
    note                  text,
    unique (group_key, import_number, position)
);

create table llm_model (
    id                        bigint  primary key,
    import_number             bigint  not null references data_import,
    group_key                 text    not null,
    position                  integer not null,
    fingerprint               text    not null,
    model_id                  text    not null,
    name                      text    not null,
    family                    text    not null,
    organisation              text    not null,
    total_parameters_billion  double precision,
    active_parameters_billion double precision,
    aliases                   text    not null,
    source_id                 text    not null,
    unique (group_key, import_number, position)
);

create table operating_point (
    id                       bigint  primary key,
    import_number            bigint  not null references data_import,
    group_key                text    not null,
    position                 integer not null,
    fingerprint              text    not null,
    profile_id               text    not null,
    point_id                 text    not null,
    model_id                 text    not null,
    accelerator_id           text    not null,
    "precision"              text    not null,
    engine                   text,
    accelerators_per_replica double precision,
    parallelism              text,
    speculative_decoding     text,
    workload                 text,
    phase                    text    not null,
    token_basis              text    not null,
    input_tokens             double precision,
    output_tokens            double precision,
    concurrency              double precision,
    interactivity_tokens_per_second_per_user      double precision,
    throughput_tokens_per_second_per_accelerator  double precision not null,
    power_w_per_accelerator  double precision,
    energy_boundary          text    not null,
    quality                  text    not null,
    source_id                text    not null,
    note                     text,
    unique (group_key, import_number, position)
);

comment on table operating_point is 'A profile is the group of the points with one profile_id';

-- Site

create table region (
    id             bigint  primary key,
    import_number  bigint  not null references data_import,
    group_key      text    not null,
    position       integer not null,
    fingerprint    text    not null,
    region_id      text    not null,
    name           text    not null,
    name_zh        text    not null,
    country        text    not null,
    jurisdiction   text    not null,
    zone_id        text    not null,
    timezone       text    not null,
    latitude_deg   double precision not null,
    longitude_deg  double precision not null,
    tariff_id      text,
    pue            double precision not null,
    pue_low        double precision not null,
    pue_high       double precision not null,
    pue_year       integer,
    pue_source_id  text    not null,
    cloud_regions  text    not null,
    source_id      text    not null,
    unique (group_key, import_number, position)
);

create table site (
    id                     bigint  primary key,
    import_number          bigint  not null references data_import,
    group_key              text    not null,
    position               integer not null,
    fingerprint            text    not null,
    site_id                text    not null,
    name                   text    not null,
    region_id              text    not null,
    pue                    double precision,
    pue_low                double precision,
    pue_high               double precision,
    tariff_id              text,
    contract_price_per_kwh double precision,
    currency               text,
    source_id              text    not null,
    unique (group_key, import_number, position)
);

create table fx_rate (
    id            bigint  primary key,
    import_number bigint  not null references data_import,
    group_key     text    not null,
    position      integer not null,
    fingerprint   text    not null,
    currency      text    not null,
    valid_from    date    not null,
    valid_to      date    not null,
    units_per_usd double precision not null,
    kind          text    not null,
    source_id     text    not null,
    unique (group_key, import_number, position)
);
