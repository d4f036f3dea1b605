-- What the service's own role may do, after each migration: read and add everywhere, change and remove where the table
-- does not refuse that itself, as the tables of the ledger do. Where all is granted already, nothing is written.
do $$
declare
    target record;
begin
    if not exists (select from pg_roles where rolname = 'suandian_app') then
        return;
    end if;
    perform pg_advisory_xact_lock(5402010002); -- several nodes may start at once
    if not has_schema_privilege('suandian_app', current_schema(), 'usage') then
        execute format('grant usage on schema %I to suandian_app', current_schema());
    end if;
    for target in
        select c.oid::regclass as name,
               exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                       where t.tgrelid = c.oid and p.proname = 'refuse_change') as is_append_only,
               c.relname = 'flyway_schema_history' as is_history
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    loop
        if not has_table_privilege('suandian_app', target.name::oid, 'select') then
            execute format('grant select on %s to suandian_app', target.name);
        end if;
        if not target.is_history and not has_table_privilege('suandian_app', target.name::oid, 'insert') then
            execute format('grant insert on %s to suandian_app', target.name);
        end if;
        if not target.is_history and not target.is_append_only
            and not (has_table_privilege('suandian_app', target.name::oid, 'update')
                and has_table_privilege('suandian_app', target.name::oid, 'delete')) then
            execute format('grant update, delete on %s to suandian_app', target.name);
        end if;
        if target.is_append_only and has_table_privilege('suandian_app', target.name::oid, 'update, delete, truncate')
            and not pg_has_role('suandian_app', (select relowner from pg_class where oid = target.name::oid), 'usage') then
            execute format('revoke update, delete, truncate on %s from suandian_app', target.name);
        end if;
    end loop;
    for target in
        select c.oid::regclass as name from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'S'
    loop
        if not has_sequence_privilege('suandian_app', target.name::oid, 'usage') then
            execute format('grant usage, select on sequence %s to suandian_app', target.name);
        end if;
    end loop;
end
$$;
