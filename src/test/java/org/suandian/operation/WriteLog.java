package org.suandian.operation;

import java.sql.SQLException;
import java.util.List;

/**
 * What the database itself has seen of turns at plans: a trigger notes each change of a plan with the number of the turn, the status and
 * the moment. So it is the database that says who wrote when, not the processes.
 */
final class WriteLog {

    private final OwnDatabase database;

    private WriteLog(OwnDatabase database) {
        this.database = database;
    }

    /** Call after the migrations, and before the first plan. */
    static WriteLog begin(OwnDatabase database) throws SQLException {
        database.execute("""
                create schema observed;
                create table observed.write_log (number bigint generated always as identity, plan uuid, attempt integer, status text,
                    objective bigint, client integer, at timestamptz default clock_timestamp());
                create function note_write() returns trigger language plpgsql security definer as $$
                begin
                    insert into observed.write_log (plan, attempt, status, objective, client)
                    values (new.id, new.attempt, new.status, new.objective_micro, inet_client_port());
                    return null;
                end
                $$;
                create trigger note_write after update on placement_plan for each row execute function note_write();
                """);
        return new WriteLog(database);
    }

    /** Writes that came from a turn after a later turn had begun. */
    List<String> lateWrites() throws SQLException {
        return database.rows("""
                select late.plan, late.attempt, late.at from observed.write_log late where exists (
                    select 1 from observed.write_log newer where newer.plan = late.plan and newer.number < late.number
                        and newer.attempt > late.attempt)
                """);
    }

    /** Plans that ended more than once. */
    List<String> endedTwice() throws SQLException {
        return database.rows("""
                select plan, count(*) from (
                    select plan, status, lag(status) over (partition by plan order by number) as before from observed.write_log) each
                where status in ('SOLVING_COMPLETED', 'SOLVING_INCOMPLETE', 'SOLVING_FAILED')
                    and before not in ('SOLVING_COMPLETED', 'SOLVING_INCOMPLETE', 'SOLVING_FAILED')
                group by plan having count(*) > 1
                """);
    }

    /** Plans whose best cost has risen from one write to the next. */
    List<String> losses() throws SQLException {
        return database.rows("""
                select plan, objective, before from (
                    select plan, objective, max(objective) over (partition by plan order by number desc
                        rows between 1 following and 1 following) as before from observed.write_log) each
                where objective > before or (objective is null and before is not null)
                """);
    }

    /** From the last write of a turn to the first of the next one, in milliseconds, for plans that had several. */
    List<String> takeovers() throws SQLException {
        return database.rows("""
                select plan, attempt, round(extract(epoch from first - before) * 1000) from (
                    select plan, attempt, min(at) as first, lag(max(at)) over (partition by plan order by attempt) as before
                    from observed.write_log group by plan, attempt) each
                where before is not null order by first
                """);
    }
}
