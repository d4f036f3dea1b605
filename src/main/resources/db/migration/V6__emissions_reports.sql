-- Accounting runs: where each stands, and, apart from that and in the ledger, what each was made from.

-- The state of a run: written while it runs. No figure is kept here.
create table emissions_run (
    id              uuid             primary key,
    number          bigint           generated always as identity,
    organisation_id text             not null,
    question        text             not null,
    memos           text             not null,
    status          text             not null check (status in ('SCHEDULED', 'RUNNING', 'COMPLETED', 'FAILED')),
    phase           text             not null check (phase in ('WAITING', 'CONSUMPTION', 'ALLOCATION', 'FILES', 'ENDED')),
    progress        double precision not null check (progress between 0 and 1),
    created_at      timestamptz      not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    snapshot_hash   text,
    supersedes      uuid,
    failure         text,
    -- Rises each time a node takes the run up; what an older attempt writes is refused.
    attempt         integer          not null default 0,
    interruptions   integer          not null default 0,
    -- What the client marked its request with, so that sending it twice makes one run.
    request_key     text             unique,
    request_sha256  text,
    check ((request_key is null) = (request_sha256 is null)),
    check ((status = 'FAILED') = (failure is not null)),
    check (status <> 'COMPLETED' or snapshot_hash is not null)
);

create index emissions_run_newest on emissions_run (number desc);
create index emissions_run_waiting on emissions_run (id) where status = 'SCHEDULED';

-- What a run was made from and what it came to: an entry of the ledger.
create table ledger_run (
    block_id          bigint      not null,
    position          integer     not null,
    run_id            uuid        not null unique,
    organisation_id   text        not null,
    site_ids          text[]      not null,
    period_from       timestamptz not null,
    period_to         timestamptz not null check (period_to > period_from),
    created_at        timestamptz not null,
    head_sequence     bigint      not null check (head_sequence >= 0),
    head_hash         bytea       not null check (length(head_hash) = 32),
    supersedes        uuid,
    snapshot_sha256   bytea       not null check (length(snapshot_sha256) = 32),
    result_sha256     bytea       not null check (length(result_sha256) = 32),
    snapshot          bytea       not null,
    entry_hash        bytea       not null check (length(entry_hash) = 32),
    primary key (block_id, position)
);

comment on column ledger_run.site_ids is 'As asked for, sorted; empty: all of the organisation';
comment on column ledger_run.snapshot_sha256 is 'Of the JSON that the snapshot is when it is not compressed';
comment on column ledger_run.snapshot is 'JSON, compressed by gzip; its own bytes are part of the entry that is hashed';

alter table ledger_run alter column snapshot set storage external; -- is compressed already
create index ledger_run_question on ledger_run (organisation_id, period_from, period_to);
select protect_ledger_table('ledger_run');

-- What finished placement plans expect to use. Kept apart for ever: no run reads it.
create table expected_activity (
    plan_id             uuid        not null,
    position            integer     not null check (position >= 0),
    organisation_id     text        not null,
    batch_id            text        not null,
    site_id             text        not null,
    pool_id             text        not null,
    model_id            text,
    tenant              text,
    starts_at           timestamptz not null,
    ends_at             timestamptz not null check (ends_at > starts_at),
    energy_kwh          numeric     not null check (energy_kwh >= 0),
    emissions_kg        numeric     not null check (emissions_kg >= 0),
    recorded_at         timestamptz not null,
    primary key (plan_id, position)
);

comment on table expected_activity is 'Expected, never accounted for: an estimate is no activity';
select protect_ledger_table('expected_activity');

-- Durable jobs of runs, in the layout that db-scheduler asks for. Apart from those of plans: each kind of job has its own nodes.
create table scheduled_runs (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_runs_execution_time on scheduled_runs (execution_time);
create index scheduled_runs_last_heartbeat on scheduled_runs (last_heartbeat);
