-- Keys of tenants, and the log of what was changed by whom. The database itself keeps tenants apart: a connection sees and writes only
-- rows of the tenant that it has been given (suandian.tenant), and none at all where it has been given none. The tables' owner is
-- outside of that, and the service does not work as the owner (docs/configuration.md).

create table api_key (
    id            uuid        primary key,
    tenant_id     text        not null default current_setting('suandian.tenant')
        check (tenant_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    name          text        not null check (name <> ''),
    prefix        text        not null unique,
    secret_sha256 bytea       not null unique check (length(secret_sha256) = 32),
    roles         text[]      not null check (cardinality(roles) > 0
        and roles <@ array['viewer', 'planner', 'auditor', 'admin']),
    created_at    timestamptz not null,
    created_by    text        not null,
    expires_at    timestamptz,
    revoked_at    timestamptz,
    last_used_at  timestamptz
);

comment on column api_key.prefix is 'The public part of the secret, which itself is stored nowhere';

create index api_key_newest on api_key (tenant_id, created_at desc);

alter table api_key enable row level security;
create policy own_tenant on api_key
    using (tenant_id = current_setting('suandian.tenant', true)) with check (tenant_id = current_setting('suandian.tenant', true));

-- As the owner: whoever comes with a key has no tenant until the key is found. To find one is to know its secret.
create function find_api_key(digest bytea) returns setof api_key language sql stable security definer as $$
    select * from api_key where secret_sha256 = digest;
$$;

create function note_use_of_api_key(key uuid, moment timestamptz) returns void language sql security definer as $$
    update api_key set last_used_at = moment
        where id = key and (last_used_at is null or last_used_at < moment - interval '1 minute');
$$;

-- Every request that writes: by whom, what, and how it was answered. A row is written once.
create table audit_log (
    id          bigint      generated always as identity primary key,
    tenant_id   text        not null default current_setting('suandian.tenant') check (tenant_id <> ''),
    recorded_at timestamptz not null,
    method      text        not null,
    path        text        not null,
    status      smallint    not null,
    subject     text        not null,
    key_id      text,
    request_id  text,
    affected_id text
);

comment on column audit_log.path is 'As the API describes it, with names for the parts that vary';
comment on column audit_log.key_id is 'The public part of the API key; null for a token';

create index audit_log_newest on audit_log (tenant_id, id desc);

create trigger audit_log_append_only before update or delete or truncate on audit_log
    for each statement execute function refuse_change();

alter table audit_log enable row level security;
create policy own_tenant on audit_log
    using (tenant_id = current_setting('suandian.tenant', true)) with check (tenant_id = current_setting('suandian.tenant', true));

-- No temporary table may stand in for one of these.
do $$
begin
    execute format('alter function find_api_key(bytea) set search_path = %I, pg_temp', current_schema());
    execute format('alter function note_use_of_api_key(uuid, timestamptz) set search_path = %I, pg_temp', current_schema());
end $$;
