-- Placement plans: what was asked, what was found so far, and the jobs that search.

create table placement_pareto (
    id         uuid        primary key,
    name       text        not null,
    currency   text        not null,
    created_at timestamptz not null
);

comment on table placement_pareto is 'One problem solved at several carbon prices; its points are plans';

-- The state of a plan: narrow, as it is read often and written once a second while the plan is solved.
create table placement_plan (
    id                       uuid             primary key,
    number                   bigint           generated always as identity,
    name                     text             not null,
    kind                     text             not null check (kind in ('PLAN', 'REPLAN', 'PARETO_POINT')),
    parent_id                uuid             references placement_plan (id),
    pareto_id                uuid             references placement_pareto (id),
    status                   text             not null check (status in ('SOLVING_SCHEDULED', 'SOLVING_ACTIVE',
        'SOLVING_INCOMPLETE', 'SOLVING_COMPLETED', 'SOLVING_FAILED')),
    currency                 text             not null,
    carbon_price_per_tonne   double precision not null,
    batches                  integer          not null,
    time_limit_ms            bigint           not null,
    seed                     bigint           not null,
    workers                  integer          not null,
    step_limit               bigint,
    gap_limit                double precision,
    data_version             bigint           not null,
    data_recorded_at         timestamptz      not null,
    software_version         text             not null,
    solver_version           text,
    created_at               timestamptz      not null,
    started_at               timestamptz,
    ended_at                 timestamptz,
    -- Rises each time a node takes the plan up; what an older attempt writes is refused.
    attempt                  integer          not null,
    interruptions            integer          not null,
    stop_requested           boolean          not null,
    -- Rises with each batch that is placed after the search.
    revision                 integer          not null,
    spent_ms                 bigint           not null,
    improved_ms              bigint,
    phase                    text,
    objective_micro          bigint,
    bound_micro              bigint,
    placed                   integer,
    end_reason               text,
    failure                  text,
    check ((kind = 'REPLAN') = (parent_id is not null)),
    check ((kind = 'PARETO_POINT') = (pareto_id is not null))
);

create index placement_plan_newest on placement_plan (number desc);
create index placement_plan_waiting on placement_plan (id) where status = 'SOLVING_SCHEDULED';
create index placement_plan_pareto on placement_plan (pareto_id) where pareto_id is not null;

-- What was handed in: JSON, compressed.
create table placement_plan_input (
    plan_id uuid  primary key references placement_plan (id),
    problem bytea not null,
    issues  bytea not null,
    replan  bytea
);

-- Batches that were placed after the search, in their order.
create table placement_plan_batch (
    plan_id  uuid    not null references placement_plan (id),
    position integer not null,
    batch    bytea   not null,
    primary key (plan_id, position)
);

-- The best plan so far, in the order of the batches.
create table placement_plan_best (
    plan_id       uuid  primary key references placement_plan (id),
    placement     bytea,
    shadow_prices bytea,
    progress      bytea not null
);

create table idempotency_key (
    key            text        primary key,
    request_sha256 text        not null,
    resource_id    uuid        not null,
    created_at     timestamptz not null
);

create index idempotency_key_age on idempotency_key (created_at);

-- Durable jobs, in the layout that db-scheduler asks for.
create table scheduled_tasks (
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

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
